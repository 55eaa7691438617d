using JointVentures.Api.Contract.Limits;
namespace JointVentures.Tests.Conventions.Errors;

/// <summary>Where errors of fields stand and what they make null (specification, section 6.4.4).</summary>
[Collection(SmallApiGroup.Name)]
public sealed class FieldErrorTests(SmallApi api)
{
    [Fact]
    public async Task Each_field_that_fails_has_its_own_error_and_the_others_their_data()
    {
        var answer = await api.Answer(
            """
            {
              a: jointVentures(first: -1) { totalCount }
              dataset { asOf }
              b: partners(first: 101) { totalCount }
                c: node(id: "bad") { id }
            }
            """);
        Assert.Equal(
            ["HC0079 PAGE_SIZE_NEGATIVE /a", "HC0051 PAGE_TOO_LARGE /b", "INVALID_ID INVALID_ID /c"],
            answer.Failures());
        Assert.Equal(
            ["""[{"line":2,"column":3}]""", """[{"line":4,"column":3}]""", """[{"line":5,"column":5}]"""],
            answer.At("errors").EnumerateArray().Select(error => error.Json("locations")));
        Assert.Equal("""{"a":null,"dataset":{"asOf":"2019-11-07"},"b":null,"c":null}""", answer.Json("data"));
    }

    [Fact]
    public async Task A_failure_inside_a_list_names_the_place_of_the_row()
    {
        var answer = await api.Answer(
            "{ list: jointVentures(first: 2) { edges { row: node { bad: investments(first: -1) { totalCount } } } nodes { worse: investments(after: \"x\") { totalCount } } } }");
        Assert.Equal(
            [
                "HC0079 PAGE_SIZE_NEGATIVE /list/edges/0/row/bad",
                "HC0078 INVALID_CURSOR /list/nodes/0/worse",
                "HC0079 PAGE_SIZE_NEGATIVE /list/edges/1/row/bad",
                "HC0078 INVALID_CURSOR /list/nodes/1/worse",
            ],
            answer.Failures());
        Assert.Equal(
            """{"edges":[{"row":{"bad":null}},{"row":{"bad":null}}],"nodes":[{"worse":null},{"worse":null}]}""", answer.Json("data", "list"));
    }

    [Fact]
    public async Task A_failure_below_a_node_or_a_page_read_from_its_end_has_the_right_path()
    {
        var answer = await api.Answer(
            "query($ids: [ID!]!) { nodes(ids: $ids) { ...on Region { ventures(last: 2) { nodes { region { agreements(first: 1, last: 1) { totalCount } } } } } } }",
            new { ids = new[] { SmallApi.Id("Partner", 1), SmallApi.Id("Region", 1) } });
        Assert.Equal(
            [
                "HC0082 FIRST_AND_LAST /nodes/1/ventures/nodes/0/region/agreements",
                "HC0082 FIRST_AND_LAST /nodes/1/ventures/nodes/1/region/agreements",
            ],
            answer.Failures());
    }

    [Theory]
    [InlineData("officialFigures(where: {unit: {eq: null}}) { key }", "officialFigures", "HC0026 NULL_NOT_SUPPORTED")]
    [InlineData("exchangeRates(order: {year: null}) { year }", "exchangeRates", "HC0026 NULL_NOT_SUPPORTED")]
    [InlineData("nodes(ids: \"bad\") { id }", "nodes", "INVALID_ID INVALID_ID")]
    public async Task A_failure_where_there_can_be_no_null_makes_the_whole_data_null(string selected, string field, string failure)
    {
        var answer = await api.Answer($"{{ dataset {{ asOf }} {selected} jointVentures {{ totalCount }} }}");
        Assert.Equal($"{failure} /{field}", answer.Failure());
        Assert.Equal("null", answer.Json("data"));
    }

    [Fact]
    public async Task An_id_that_only_a_page_would_compare_is_refused_in_a_list_below_a_row()
    {
        var answer = await api.Answer(
            "query($id: ID) { jointVentures(first: 1) { nodes { investments(where: {id: {eq: $id}}) { totalCount } } } }", new { id = "bad" });
        Assert.Equal("INVALID_ID INVALID_ID /jointVentures/nodes/0/investments", answer.Failure());
    }

    [Theory]
    [InlineData("{ jointVentures(first: -1) { totalCount } }")]
    [InlineData("{ jointVentures(where: {status: {eq: null}}) { totalCount } }")]
    [InlineData("{ jointVentures(where: {nope: 1}) { totalCount } }")]
    [InlineData("{ jointVentures(after: \"x\") { totalCount } }")]
    [InlineData("{ node(id: {}) { id } }")]
    [InlineData("{ nope }")]
    [InlineData("{")]
    [InlineData("query($x: Nope) { __typename }")]
    [InlineData("query($x: Int!) { jointVentures(first: $x) { totalCount } }")]
    public async Task No_message_speaks_of_what_is_inside(string document)
    {
        var text = await api.Text(document);
        foreach (var inside in new[] { "System.", "GraphQL.", "Exception", "select ", "SQL", ".cs", "/tmp", "INTERNAL" })
        {
            Assert.DoesNotContain(inside, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task More_errors_of_fields_than_the_limit_are_not_told_and_their_fields_are_null_all_the_same()
    {
        var limited = api.Limited(new OperationLimits { FieldErrors = 1 });

        var answer = await limited.Answer("{ regions(first: 2) { nodes { ventures(first: -1) { totalCount } } } }");

        Assert.Equal("""[{"ventures":null},{"ventures":null}]""", answer.GetProperty("data").GetProperty("regions").GetProperty("nodes").GetRawText());
        Assert.Equal(1, answer.GetProperty("errors").GetArrayLength());
    }
}
