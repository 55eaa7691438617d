using JointVentures.Api.Contract.Documents;
using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Contract.Limits;
using JointVentures.Api.Operations;
using JointVentures.Tests.Contract;
using JointVentures.Tests.Conventions;
using JointVentures.Tests.Seed;

namespace JointVentures.Tests.Operations;

[Collection(GeneratedStore.Collection)]
public sealed class OperationCacheTests(GeneratedStore store)
{
    private readonly OperationCache _cache = new(new DocumentReader(ContractUnderTest.Schema.Schema, new OperationLimits()));

    [Fact]
    public async Task Many_first_requests_of_one_text_share_one_document()
    {
        var fields = string.Join(' ', Enumerable.Range(0, 500).Select(i => $"a{i}: __typename"));

        var documents = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(async () => await _cache.DocumentAsync(new DocumentText($"{{ {fields} }}")))));

        Assert.Single(documents.Distinct());
    }

    [Fact]
    public async Task A_text_that_is_refused_is_refused_to_everyone()
    {
        var refusals = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(
            async () => await Assert.ThrowsAsync<OperationException>(async () => await _cache.DocumentAsync(new DocumentText("{ nothing }"))))));

        Assert.All(refusals, refusal => Assert.Equal(ErrorCode.ValidationFailed, refusal.Error.Code));
    }

    [Fact]
    public async Task A_plan_weighs_the_statements_too_that_are_made_for_a_later_page()
    {
        var filter = string.Join(", ", Enumerable.Range(0, 300).Select(i => $"{{ employees: {{ neq: {i} }} }}"));
        var text = $"query($after: String) {{ jointVentures(first: 1, after: $after, where: {{ and: [{filter}] }}) {{ pageInfo {{ endCursor }} }} }}";
        using var api = new ApiUnderTest(store.Path);
        var page = await api.Answer("{ jointVentures(first: 1) { pageInfo { endCursor } } }");
        await api.Answer(text, new { after = "no cursor" });
        var before = (await api.Documents.DocumentAsync(new DocumentText(text))).Bytes;

        await api.Answer(text, new { after = page.At("data", "jointVentures", "pageInfo", "endCursor").GetString() });

        Assert.True((await api.Documents.DocumentAsync(new DocumentText(text))).Bytes > before + text.Length);
    }
}
