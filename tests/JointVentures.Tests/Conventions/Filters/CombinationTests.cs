namespace JointVentures.Tests.Conventions.Filters;

/// <summary>How conditions combine, and what comes to nothing.</summary>
[Collection(SmallApiGroup.Name)]
public sealed class CombinationTests(SmallApi api)
{
    private const string All = "1 2 3 4 5 6";

    [Theory]
    [InlineData("{}")]
    [InlineData("{or: []}")]
    [InlineData("{and: []}")]
    [InlineData("{or: null, and: null}")]
    [InlineData("{or: [{}]}")]
    [InlineData("{and: [{}, {or: [{}, {}]}]}")]
    [InlineData("{or: {}}")]
    [InlineData("{name: {}}")]
    [InlineData("{name: {ru: {}}}")]
    [InlineData("{name: {or: []}}")]
    [InlineData("{name: {ru: {or: [], and: null}}}")]
    [InlineData("{or: [{name: {ru: {or: [{}]}}}]}")]
    [InlineData("{stakes: {}}")]
    [InlineData("{or: [{stakes: {}}]}")]
    [InlineData("{region: {}, sector: {parent: {}}}")]
    [InlineData("{charterCapital: {amount: {}}}")]
    [InlineData("{stakes: {all: {}}}")]
    [InlineData("{employees: {}}")]
    public async Task A_filter_that_comes_to_nothing_keeps_every_row(string filter)
    {
        Assert.Equal(All, await api.Keys("jointVentures", $"where: {filter}"));
        Assert.Equal("1", await api.Keys("jointVentures", $"where: {{or: [{filter.Replace("{stakes: {all: {}}}", "{}", StringComparison.Ordinal)}, {{status: {{eq: ACTIVE}}}}]}}"));
        Assert.Equal("1", await api.Keys("jointVentures", $"where: {{and: [{filter}, {{status: {{eq: ACTIVE}}}}]}}"));
    }

    [Theory]
    [InlineData("status: {eq: SUSPENDED}, employees: {eq: 7}", "3 4")]
    [InlineData("status: {eq: SUSPENDED}, or: [{employees: {eq: 7}}, {name: {ru: {eq: \"бета\"}}}]", "3 4 6")]
    [InlineData("or: [{status: {eq: ACTIVE}}, {status: {eq: LIQUIDATED}, employees: {eq: 7}}]", "1")]
    [InlineData("and: [{employees: {eq: 7}}, {name: {ru: {startsWith: \"а\"}}}]", "4")]
    [InlineData("or: [{and: [{employees: {eq: 7}}, {foundedOn: {lt: \"2000-01-01\"}}]}, {status: {eq: ACTIVE}}]", "1 3")]
    [InlineData("or: {status: {eq: ACTIVE}}", "1")]
    [InlineData("name: {or: [{ru: {eq: \"бета\"}}, {kk: {eq: \"альфа\"}}]}", "4 5 6")]
    [InlineData("name: {ru: {eq: \"альфа\"}, kk: {eq: \"бета\"}}", "")]
    [InlineData("charterCapital: {or: [{amount: {eq: 0.01}}, {amount: {eq: null}}]}", "2 3 6")]
    [InlineData("or: [{employees: {eq: null}}, {employees: {gt: 7}}]", "1 2 5 6")]
    public async Task Fields_operators_and_members_of_and_combine_with_and(string filter, string keys) =>
        Assert.Equal(keys, await api.Keys("jointVentures", $"where: {{{filter}}}"));

    [Fact]
    public async Task A_filter_may_be_nested_to_the_limit_and_no_deeper()
    {
        static string Nested(int levels) =>
            $"where: {string.Concat(Enumerable.Repeat("{and: [", levels))}{{status: {{eq: ACTIVE}}}}{string.Concat(Enumerable.Repeat("]}", levels))}";
        Assert.Equal("1", await api.Keys("jointVentures", Nested(19)));
        Assert.Equal(
            "FILTER_TOO_COMPLEX FILTER_TOO_COMPLEX /jointVentures",
            (await api.Answer($"{{ jointVentures({Nested(20)}) {{ totalCount }} }}")).Failure());
    }

    [Theory]
    [InlineData("{children: {some: ", "}}", 19)]
    [InlineData("{children: {all: ", "}}", 19)]
    [InlineData("{parent: ", "}", 18)]
    public async Task Relations_may_be_nested_to_the_limit_and_no_deeper(string open, string close, int most)
    {
        string Nested(int levels) =>
            $"where: {string.Concat(Enumerable.Repeat(open, levels))}{{code: {{eq: \"X\"}}}}{string.Concat(Enumerable.Repeat(close, levels))}";
        Assert.Equal(open.Contains("all", StringComparison.Ordinal) ? "1 2" : "", await api.Keys("sectors", Nested(most)));
        var answer = await api.Answer($"{{ sectors({Nested(20)}) {{ totalCount }} }}");
        Assert.Equal("FILTER_TOO_COMPLEX FILTER_TOO_COMPLEX /sectors", answer.Failure());
    }

    [Fact]
    public async Task A_filter_may_make_five_hundred_comparisons_and_no_more()
    {
        static string Many(int parts) =>
            $"where: {{or: [{string.Concat(Enumerable.Repeat("{name: {ru: {nendsWith: \"а\"}}} ", parts - 1))} {{status: {{eq: ACTIVE}}}}]}}";
        Assert.Equal("1 2 3", await api.Keys("jointVentures", Many(500)));
        var answer = await api.Answer($"{{ jointVentures({Many(501)}) {{ totalCount }} }}");
        Assert.Equal("FILTER_TOO_COMPLEX FILTER_TOO_COMPLEX /jointVentures", answer.Failure());
        Assert.Equal(500, answer.Error().At("extensions", "maxFilterParts").GetInt32());
    }

    [Fact]
    public async Task A_list_operand_may_have_a_thousand_values()
    {
        var values = Enumerable.Range(0, 1_000).ToArray();
        Assert.Equal("1 3 4", await api.Keys("jointVentures", $"where: {{employees: {{in: [{string.Join(',', values)}]}}}}"));
        Assert.Equal("1 3 4", await api.Keys("jointVentures", "where: {employees: {in: $values}}", new { values }, "$values: [Int]"));
        Assert.Equal("2 5 6", await api.Keys("jointVentures", "where: {employees: {nin: $values}}", new { values }, "$values: [Int]"));
    }
}
