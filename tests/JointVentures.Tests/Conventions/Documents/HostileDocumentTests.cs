using System.Text.Json;

namespace JointVentures.Tests.Conventions.Documents;

/// <summary>Wrong documents and values that are made to get a large answer, or to make the server look long for one.</summary>
[Collection(SmallApiGroup.Name)]
public sealed class HostileDocumentTests(SmallApi api)
{
    [Theory]
    [InlineData(80)]
    [InlineData(2_000)]
    public async Task Fields_that_contradict_each_other_under_one_name_are_told_at_most_five_times(int count)
    {
        var fields = string.Concat(Enumerable.Range(0, count).Select(i => i % 2 == 0 ? "x: asOf " : "x: version "));
        var answer = await api.Answer($"{{ dataset {{ {fields} }} }}");
        Assert.Equal(5, answer.At("errors").GetArrayLength());
        Assert.Equal("VALIDATION_FAILED OVERLAPPING_FIELDS_CAN_BE_MERGED", Failure(answer.At("errors", 0)));
    }

    [Fact]
    public async Task An_answer_tells_the_first_five_errors_of_a_document()
    {
        var answer = await api.Answer($"{{ {string.Concat(Enumerable.Range(0, 1_000).Select(i => $"wrong{i} "))} }}");
        Assert.Equal(5, answer.At("errors").GetArrayLength());
        Assert.Contains("wrong0", answer.At("errors", 0, "message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_tells_the_first_five_variables_that_do_not_fit()
    {
        var declared = string.Join(", ", Enumerable.Range(0, 100).Select(i => $"$v{i}: Int!"));
        var used = string.Concat(Enumerable.Range(0, 100).Select(i => $"a{i}: jointVentures(first: $v{i}) {{ totalCount }} "));
        var answer = await api.Answer($"query({declared}) {{ {used} }}");
        Assert.Equal(5, answer.At("errors").GetArrayLength());
    }

    [Theory]
    [InlineData("{ %long% }")]
    [InlineData("{ jointVenture(id: \"%long%\") { id } }")]
    [InlineData("{ jointVentures(where: {id: {eq: \"%long%\"}}) { totalCount } }")]
    [InlineData("{ jointVentures(after: \"%long%\") { totalCount } }")]
    [InlineData("{ jointVentures(first: \"%long%\") { totalCount } }")]
    [InlineData("{ jointVentures(first: 1) \"%long%\" }")]
    [InlineData("query($%long%: Int!) { jointVentures(first: $%long%) { totalCount } }")]
    [InlineData("query($a: %long%) { jointVentures(first: $a) { totalCount } }")]
    public async Task A_long_text_is_not_given_back_whole(string document)
    {
        var answer = await api.Answer(document.Replace("%long%", new string('x', 10_000), StringComparison.Ordinal));
        Assert.InRange(answer.At("errors", 0).GetRawText().Length, 1, 1_200);
    }

    [Fact]
    public async Task Long_names_of_operations_and_of_fields_in_variables_are_not_given_back_whole()
    {
        var unknown = await api.Answer("query a { __typename }", operationName: new string('x', 10_000));
        Assert.InRange(unknown.Error().GetRawText().Length, 1, 1_200);
        var field = new Dictionary<string, int> { [new string('y', 10_000)] = 1 };
        var wrong = await api.Answer(
            "query($where: JointVentureFilterInput) { jointVentures(where: $where) { totalCount } }", new { where = field });
        Assert.Equal("HC0016 INVALID_VARIABLE", wrong.Failure());
        Assert.InRange(wrong.Error().GetRawText().Length, 1, 1_200);
    }

    private static string Failure(JsonElement error) =>
        $"{error.At("extensions", "code").GetString()} {error.At("extensions", "reason").GetString()}";
}
