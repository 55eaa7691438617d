namespace JointVentures.Tests.Conventions.Connections;

/// <summary>Pages: how large, from where, and what is said of them.</summary>
[Collection(SmallApiGroup.Name)]
public sealed class PageTests(SmallApi api)
{
    private const string Info = "pageInfo { hasNextPage hasPreviousPage }";

    [Theory]
    [InlineData("first: 2", "1 2", true, false)]
    [InlineData("first: 6", "1 2 3 4 5 6", false, false)]
    [InlineData("first: 100", "1 2 3 4 5 6", false, false)]
    [InlineData("last: 2", "5 6", false, true)]
    [InlineData("last: 6", "1 2 3 4 5 6", false, false)]
    [InlineData("first: 0", "", true, false)]
    [InlineData("last: 0", "", false, true)]
    [InlineData("first: 0, where: {employees: {eq: 77}}", "", false, false)]
    [InlineData("last: 0, where: {employees: {eq: 77}}", "", false, false)]
    [InlineData("first: null, last: null, after: null, before: null, where: null, order: null", "1 2 3 4 5 6", false, false)]
    [InlineData("first: null, last: 1", "6", false, true)]
    public async Task A_page_has_the_rows_asked_for_and_knows_whether_more_follow(string arguments, string keys, bool next, bool previous)
    {
        Assert.Equal(keys, await api.Keys("jointVentures", arguments));
        var page = (await api.Answer($"{{ jointVentures({arguments}) {{ {Info} totalCount }} }}")).At("data", "jointVentures");
        Assert.Equal((next, previous), (page.At("pageInfo", "hasNextPage").GetBoolean(), page.At("pageInfo", "hasPreviousPage").GetBoolean()));
        Assert.Equal(arguments.Contains("77", StringComparison.Ordinal) ? 0 : 6, page.At("totalCount").GetInt32());
    }

    [Theory]
    [InlineData("first: 1, after: $two", "3", true, true)]
    [InlineData("first: 9, after: $two", "3 4 5 6", false, true)]
    [InlineData("first: 9, before: $five", "1 2 3 4", false, false)]
    [InlineData("first: 2, before: $five", "1 2", true, false)]
    [InlineData("last: 1, before: $five", "4", true, true)]
    [InlineData("last: 9, before: $five", "1 2 3 4", true, false)]
    [InlineData("last: 9, after: $two", "3 4 5 6", false, false)]
    [InlineData("last: 2, after: $two", "5 6", false, true)]
    [InlineData("first: 1, after: $two, before: $five", "3", true, true)]
    [InlineData("first: 2, after: $two, before: $five", "3 4", false, true)]
    [InlineData("last: 1, after: $two, before: $five", "4", true, true)]
    [InlineData("last: 2, after: $two, before: $five", "3 4", true, false)]
    [InlineData("first: 2, after: $five, before: $two", "", false, true)]
    [InlineData("last: 2, after: $five, before: $two", "", true, false)]
    [InlineData("first: 2, after: $two, before: $two", "", false, true)]
    [InlineData("after: $two", "3 4 5 6", false, true)]
    public async Task Cursors_bound_a_page_on_either_side(string arguments, string keys, bool next, bool previous)
    {
        var edges = (await api.Answer("{ jointVentures { edges { cursor } } }")).At("data", "jointVentures", "edges");
        var variables = new { two = edges.At(1, "cursor").GetString(), five = edges.At(4, "cursor").GetString() };
        var answer = await api.Answer(
            $"query($two: String, $five: String) {{ jointVentures({arguments}) {{ nodes {{ id }} {Info} totalCount }} "
            + "x: jointVentures(first: 0, after: $two, before: $five) { totalCount } }",
            variables);
        var page = answer.At("data", "jointVentures");
        var expected = keys.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(key => SmallApi.Id("JointVenture", key));
        Assert.Equal(expected, page.At("nodes").EnumerateArray().Select(node => node.At("id").GetString()));
        Assert.Equal((next, previous), (page.At("pageInfo", "hasNextPage").GetBoolean(), page.At("pageInfo", "hasPreviousPage").GetBoolean()));
        Assert.Equal(6, page.At("totalCount").GetInt32());
    }

    [Fact]
    public async Task The_cursors_of_a_page_are_those_of_its_first_and_last_edge()
    {
        var page = (await api.Answer("{ jointVentures(first: 3, order: {name: {ru: DESC}}) { edges { cursor } pageInfo { startCursor endCursor } } }"))
            .At("data", "jointVentures");
        Assert.Equal(page.Json("edges", 0, "cursor"), page.Json("pageInfo", "startCursor"));
        Assert.Equal(page.Json("edges", 2, "cursor"), page.Json("pageInfo", "endCursor"));
    }

    [Fact]
    public async Task An_empty_page_has_no_rows_and_no_cursors_but_its_count()
    {
        var text = await api.Text("{ jointVentures(first: 0) { edges { cursor } nodes { id } pageInfo { startCursor endCursor } totalCount } }");
        Assert.Equal(
            """{"data":{"jointVentures":{"edges":[],"nodes":[],"pageInfo":{"startCursor":null,"endCursor":null},"totalCount":6}}}""", text);
    }

    [Fact]
    public async Task The_arguments_of_a_connection_have_a_fixed_order_and_no_defaults()
    {
        var answer = await api.Answer("{ __type(name: \"Query\") { fields { name args { name type { name kind ofType { kind ofType { name } } } defaultValue } } } }");
        var field = answer.At("data", "__type", "fields").EnumerateArray().Single(x => x.At("name").GetString() == "jointVentures");
        Assert.Equal(
            ["first Int", "after String", "last Int", "before String", "search String", "where JointVentureFilterInput", "order "],
            field.At("args").EnumerateArray().Select(x => $"{x.At("name")} {x.At("type", "name")}"));
        Assert.All(field.At("args").EnumerateArray(), x => Assert.Equal("null", x.Json("defaultValue")));
    }

    [Theory]
    [InlineData("first: -1", "HC0079 PAGE_SIZE_NEGATIVE", "requestedItems", -1)]
    [InlineData("last: -1", "HC0079 PAGE_SIZE_NEGATIVE", "requestedItems", -1)]
    [InlineData("first: -2147483648", "HC0079 PAGE_SIZE_NEGATIVE", "requestedItems", int.MinValue)]
    [InlineData("first: 101", "HC0051 PAGE_TOO_LARGE", "requestedItems", 101)]
    [InlineData("last: 101", "HC0051 PAGE_TOO_LARGE", "maxAllowedItems", 100)]
    [InlineData("first: 2147483647", "HC0051 PAGE_TOO_LARGE", "requestedItems", int.MaxValue)]
    public async Task A_wrong_size_is_an_error_of_the_field(string arguments, string failure, string fact, long value)
    {
        foreach (var selected in new[] { "nodes { id }", "totalCount", "__typename" })
        {
            var answer = await api.Answer($"{{ jointVentures({arguments}) {{ {selected} }} dataset {{ asOf }} }}");
            Assert.Equal(failure + " /jointVentures", answer.Failure());
            Assert.Equal(value, answer.Error().At("extensions", fact).GetInt64());
            Assert.Equal("""{"jointVentures":null,"dataset":{"asOf":"2019-11-07"}}""", answer.Json("data"));
        }
    }

    [Theory]
    [InlineData("first: 1, last: 1")]
    [InlineData("first: 0, last: 0")]
    [InlineData("first: -1, last: 101")]
    public async Task First_with_last_is_refused(string arguments) =>
        Assert.Equal("HC0082 FIRST_AND_LAST /jointVentures", (await api.Answer($"{{ jointVentures({arguments}) {{ totalCount }} }}")).Failure());

    [Fact]
    public async Task A_list_below_a_row_pages_by_itself()
    {
        var answer = await api.Answer(
            "{ partners(where: {id: {eq: \"" + SmallApi.Id("Partner", 3) + "\"}}) { nodes { stakes(first: 1) { totalCount nodes { sharePercent } " + Info + " } "
            + "ventures(last: 1) { totalCount nodes { id } " + Info + " } investments { totalCount } } } }");
        Assert.Equal(
            """{"stakes":{"totalCount":2,"nodes":[{"sharePercent":10}],"pageInfo":{"hasNextPage":true,"hasPreviousPage":false}},"""
            + """ "ventures":{"totalCount":2,"nodes":[{"id":"Sm9pbnRWZW50dXJlOjI="}],"pageInfo":{"hasNextPage":false,"hasPreviousPage":true}},"""
                .Trim()
            + """ "investments":{"totalCount":1}}""".Trim(),
            answer.Json("data", "partners", "nodes", 0));
    }
}
