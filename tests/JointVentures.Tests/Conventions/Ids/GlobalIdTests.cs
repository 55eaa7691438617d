using System.Text;

namespace JointVentures.Tests.Conventions.Ids;

/// <summary>Global ids and the ways to rows by them.</summary>
[Collection(SmallApiGroup.Name)]
public sealed class GlobalIdTests(SmallApi api)
{
    [Theory]
    [InlineData("JointVenture")]
    [InlineData("Partner")]
    [InlineData("Investment")]
    [InlineData("Sector")]
    [InlineData("Region")]
    [InlineData("Agreement")]
    [InlineData("Forum")]
    [InlineData("Project")]
    public async Task Node_finds_a_row_of_every_type(string type)
    {
        var id = SmallApi.Id(type, 1);
        var answer = await api.Answer($"query($id: ID!) {{ node(id: $id) {{ __typename id ...on {type} {{ again: id }} }} }}", new { id });
        Assert.Equal($$"""{"__typename":"{{type}}","id":"{{id}}","again":"{{id}}"}""", answer.Json("data", "node"));
    }

    [Fact]
    public async Task An_id_is_padded_base64_of_type_and_number()
    {
        Assert.Equal(
            """{"data":{"jointVentures":{"nodes":[{"id":"Sm9pbnRWZW50dXJlOjE="}]},"regionByCode":{"id":"UmVnaW9uOjE="}}}""",
            await api.Text("{ jointVentures(first: 1) { nodes { id } } regionByCode(code: \"KZ-55\") { id } }"));
    }

    [Theory]
    [InlineData("Sm9pbnRWZW50dXJlOjE=")]
    [InlineData("Sm9pbnRWZW50dXJlOjE")]
    public async Task Padding_may_be_missing(string id) =>
        Assert.Equal("Sm9pbnRWZW50dXJlOjE=", (await api.Answer("query($id: ID!) { node(id: $id) { id } }", new { id })).At("data", "node", "id").GetString());

    [Theory]
    [InlineData("JointVenture:9999")]
    [InlineData("JointVenture:0")]
    [InlineData("JointVenture:-1")]
    [InlineData("JointVenture:9223372036854775807")]
    [InlineData("JointVenture:-9223372036854775808")]
    public async Task An_unknown_key_of_a_known_type_is_null(string text)
    {
        var answer = await api.Answer(
            "query($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } jointVenture(id: $id) { id } }",
            new { id = Convert.ToBase64String(Encoding.UTF8.GetBytes(text)) });
        Assert.Equal("""{"data":{"node":null,"nodes":[null],"jointVenture":null}}""", answer.GetRawText());
    }

    [Theory]
    [InlineData("JointVenture:+1")]
    [InlineData("JointVenture: 1")]
    [InlineData("JointVenture:1 ")]
    [InlineData("JointVenture:01")]
    [InlineData("JointVenture:-0")]
    [InlineData("JointVenture:1e0")]
    [InlineData("JointVenture:1.0")]
    [InlineData("JointVenture:1\u0000")]
    [InlineData("JointVenture:\u0661")]
    [InlineData("JointVenture:9223372036854775808")]
    [InlineData("JointVenture:")]
    [InlineData("JointVenture")]
    [InlineData(":1")]
    [InlineData("jointVenture:1")]
    [InlineData("Stake:1")]
    [InlineData("Query:1")]
    [InlineData("Nope:1")]
    [InlineData("JointVenture:1:1")]
    public async Task One_row_has_one_id_and_everything_else_is_malformed(string text)
    {
        var id = Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
        var answer = await api.Answer("query($id: ID!) { node(id: $id) { id } }", new { id });
        Assert.Equal("INVALID_ID INVALID_ID /node", answer.Failure());
        Assert.Equal(id, answer.Error().At("extensions", "originalValue").GetString());
        Assert.Equal("""{"node":null}""", answer.Json("data"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("=")]
    [InlineData("x")]
    [InlineData("Sm9pbnRWZW50dXJlOjE===")]
    [InlineData("Sm9pbnRW ZW50dXJlOjE=")]
    [InlineData("Sm9pbnRWZW50dXJlOjE=\n")]
    [InlineData("Sm9p=bnRWZW50dXJlOjE")]
    [InlineData("*m9pbnRWZW50dXJlOjE=")]
    [InlineData("Я")]
    public async Task What_is_no_base64_is_malformed(string id)
    {
        Assert.Equal("INVALID_ID INVALID_ID /node", (await api.Answer("query($id: ID!) { node(id: $id) { id } }", new { id })).Failure());
        Assert.Equal("INVALID_ID INVALID_ID /partner", (await api.Answer("query($id: ID!) { partner(id: $id) { id } }", new { id })).Failure());
    }

    [Fact]
    public async Task An_id_of_more_than_1024_characters_is_malformed()
    {
        var id = Convert.ToBase64String(Encoding.UTF8.GetBytes(new string('A', 800) + ":1"));
        Assert.Equal("INVALID_ID INVALID_ID /node", (await api.Answer("query($id: ID!) { node(id: $id) { id } }", new { id })).Failure());
    }

    [Fact]
    public async Task A_number_is_an_id_by_form_and_malformed_by_value()
    {
        Assert.Equal("INVALID_ID INVALID_ID /node", (await api.Answer("{ node(id: 1) { id } }")).Failure());
        Assert.Equal("INVALID_ID INVALID_ID /node", (await api.Answer("query($id: ID!) { node(id: $id) { id } }", new { id = 1 })).Failure());
        Assert.Equal("HC0016 INVALID_VARIABLE", (await api.Answer("query($id: ID!) { node(id: $id) { id } }", """{"id": 1.0}""")).Failure());
    }

    [Fact]
    public async Task An_id_of_another_type_at_a_typed_field_is_a_mismatch()
    {
        var answer = await api.Answer("query($id: ID!) { jointVenture(id: $id) { id } }", new { id = SmallApi.Id("Partner", 1) });
        Assert.Equal("ID_TYPE_MISMATCH ID_TYPE_MISMATCH /jointVenture", answer.Failure());
        Assert.StartsWith(
            "The node id type name `Partner` does not match the expected type name `JointVenture`",
            answer.Error().At("message").GetString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nodes_keeps_the_order_and_length_of_the_ids()
    {
        var ids = new[] { SmallApi.Id("Region", 2), SmallApi.Id("JointVenture", 99), SmallApi.Id("Partner", 1), SmallApi.Id("Region", 2) };
        var answer = await api.Answer("query($ids: [ID!]!) { nodes(ids: $ids) { __typename id ...on Region { code } } }", new { ids });
        Assert.Equal(
            """
            [{"__typename":"Region","id":"UmVnaW9uOjI=","code":"KZ-15"},null,{"__typename":"Partner","id":"UGFydG5lcjox"},{"__typename":"Region","id":"UmVnaW9uOjI=","code":"KZ-15"}]
            """,
            answer.Json("data", "nodes"));
        Assert.Equal("[]", (await api.Answer("{ nodes(ids: []) { id } }")).Json("data", "nodes"));
    }

    [Fact]
    public async Task Nodes_takes_one_id_for_a_list()
    {
        const string One = """[{"id":"UmVnaW9uOjI="}]""";
        Assert.Equal(One, (await api.Answer("{ nodes(ids: \"UmVnaW9uOjI=\") { id } }")).Json("data", "nodes"));
        Assert.Equal(One, (await api.Answer("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids = "UmVnaW9uOjI=" })).Json("data", "nodes"));
    }

    [Fact]
    public async Task One_bad_id_fails_nodes_whole_and_with_it_the_data()
    {
        var answer = await api.Answer("{ dataset { asOf } nodes(ids: [\"UmVnaW9uOjI=\", \"bad\"]) { id } }");
        Assert.Equal("INVALID_ID INVALID_ID /nodes", answer.Failure());
        Assert.Equal("null", answer.Json("data"));
    }

    [Fact]
    public async Task Nodes_takes_fifty_ids_and_no_more()
    {
        const string Query = "query($ids: [ID!]!) { nodes(ids: $ids) { id } }";
        var ids = Enumerable.Repeat("UmVnaW9uOjI=", 51).ToArray();
        Assert.Equal(50, (await api.Answer(Query, new { ids = ids[..50] })).At("data", "nodes").GetArrayLength());
        var answer = await api.Answer(Query, new { ids });
        Assert.Equal("HC0076 TOO_MANY_NODES /nodes", answer.Failure());
        Assert.Equal("null", answer.Json("data"));
    }
}
