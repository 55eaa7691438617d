using System.Text.Json.Nodes;

namespace JointVentures.Tests.Conventions.Errors;

/// <summary>Every kind of refusal in full: its code, reason, facts and place.</summary>
[Collection(SmallApiGroup.Name)]
public sealed class RefusalTests(SmallApi api)
{
    public static TheoryData<string> Names => new(Refusals.All.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Each_is_told_with_its_code_facts_and_place(string name)
    {
        var refusal = Refusals.All[name];
        var cursor = refusal.CursorOf is { } list ? await Cursor(list) : "";
        var answer = await api.Limited(refusal.Limits).Answer(
            refusal.Query, refusal.CursorOf is null ? refusal.Variables : new { cursor }, refusal.OperationName);

        var error = JsonNode.Parse(answer.Error().GetRawText())!.AsObject();
        Assert.True(error.Remove("message", out var message));
        Assert.InRange(message!.GetValue<string>().Length, 10, 300);
        Assert.Equal(refusal.Error.Replace("CURSOR\"}", cursor + "\"}", StringComparison.Ordinal), error.ToJsonString());
    }

    private async Task<string> Cursor(string list) =>
        (await api.Answer($"{{ list: {list} {{ pageInfo {{ endCursor }} }} }}")).At("data", "list", "pageInfo", "endCursor").GetString()!;
}
