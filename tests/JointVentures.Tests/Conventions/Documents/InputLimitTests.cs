using JointVentures.Api.Contract.Limits;

namespace JointVentures.Tests.Conventions.Documents;

/// <summary>What is taken at a limit, and refused above it.</summary>
[Collection(SmallApiGroup.Name)]
public sealed class InputLimitTests(SmallApi api)
{
    public static TheoryData<OperationLimits, string, string, string> AtTheLimit => new()
    {
        { new() { Tokens = 6 }, "{ dataset { asOf } } # no tokens", "{ dataset { asOf source } }", "TOO_MANY_TOKENS" },
        { new() { Operations = 1 }, "query A { __typename }", "query A { __typename } query B { __typename }", "TOO_MANY_OPERATIONS" },
        { new() { Variables = 1 }, "query($a: Int = 1) { regions(first: $a) { totalCount } }", "query($a: Int, $b: Int) { __typename }", "TOO_MANY_VARIABLES" },
        { new() { Aliases = 1 }, "{ a: __typename __typename }", "{ a: __typename b: __typename }", "TOO_MANY_ALIASES" },
        { new() { Directives = 1 }, "{ __typename @skip(if: false) }", "query @skip { __typename @skip(if: false) }", "TOO_MANY_DIRECTIVES" },
        { new() { ListItems = 2 }, Regions("in: [\"a\", \"b\"]"), Regions("in: [\"a\", \"b\", \"c\"]"), "LIST_TOO_LONG" },
        { new() { FilterParts = 1 }, Regions("eq: \"a\""), Regions("eq: \"a\", neq: \"b\""), "FILTER_TOO_COMPLEX" },
        { new() { Fragments = 1 }, "{ ...A } fragment A on Query { __typename }", "{ ...A ...B } fragment A on Query { __typename } fragment B on Query { __typename }", "TOO_MANY_FRAGMENTS" },
    };

    [Theory]
    [MemberData(nameof(AtTheLimit))]
    public async Task A_document_is_taken_at_a_limit_and_refused_above_it(OperationLimits limits, string at, string above, string reason)
    {
        var limited = api.Limited(limits);
        Assert.False((await limited.Answer(at)).TryGetProperty("errors", out _));
        Assert.StartsWith($"{reason} {reason}", (await limited.Answer(above)).Failure(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"code":{"in":["a","b"]}}""", """{"code":{"in":["a","b","c"]}}""", "LIST_TOO_LONG")]
    [InlineData("""{"and":[{"code":{"eq":"a"}}]}""", """{"and":[{"and":[{"code":{"eq":"a"}}]}]}""", "VARIABLES_TOO_DEEP")]
    [InlineData("""{"code":{"eq":"1234567890"}}""", """{"code":{"eq":"123456789012345678901234567890"}}""", "VARIABLES_TOO_LARGE")]
    public async Task Variables_are_taken_at_a_limit_and_refused_above_it(string at, string above, string reason)
    {
        var limited = api.Limited(new() { ListItems = 2, VariableDepth = 4, VariableBytes = 52 });
        Assert.False((await Filtered(limited, at)).TryGetProperty("errors", out _));
        Assert.StartsWith($"{reason} {reason}", (await Filtered(limited, above)).Failure(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_megabyte_of_nested_variables_is_read_to_its_end()
    {
        var inner = string.Join(',', Enumerable.Repeat("""{"code":{"eq":"a"}}""", 1_000));
        var answer = await Filtered(api.Limited(new() { FieldCost = int.MaxValue, TypeCost = int.MaxValue }), $$"""{"or":[{{string.Join(',', Enumerable.Repeat($$"""{"and":[{{inner}}]}""", 52))}}]}""");
        Assert.Equal("FILTER_TOO_COMPLEX FILTER_TOO_COMPLEX /regions", answer.Failure());
    }

    private static Task<System.Text.Json.JsonElement> Filtered(ApiUnderTest limited, string filter) => limited.Answer(
        "query($where: RegionFilterInput) { regions(where: $where) { totalCount } }", $$"""{"where":{{filter}}}""");

    private static string Regions(string comparison) => $"{{ regions(where: {{code: {{{comparison}}}}}) {{ totalCount }} }}";
}
