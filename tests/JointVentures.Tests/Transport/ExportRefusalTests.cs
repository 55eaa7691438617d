using System.Net;
using System.Text.Json;
using JointVentures.Api.Execution.Exports;
using JointVentures.Tests.Execution.Exports;

namespace JointVentures.Tests.Transport;

public sealed class ExportRefusalTests(ExportRefusalTests.StrictHost host) : IClassFixture<ExportRefusalTests.StrictHost>
{
    private const string Csv = "text/csv";

    [Theory]
    [InlineData("{ dataset { asOf } }", 0, 1)]
    [InlineData("{ __typename }", 0, 0)]
    [InlineData("{ __schema { description } }", 0, 1)]
    [InlineData("{ a: regions { nodes { code } } b: regions { nodes { code } } }", 2, 0)]
    [InlineData("{ regions { nodes { code } } sectors { nodes { code } } dataset { asOf } }", 2, 1)]
    [InlineData("{ regions { nodes { code } } dataset { asOf } }", 1, 1)]
    public async Task An_operation_that_is_not_one_connection_alone_is_refused(string query, int connections, int others)
    {
        var extensions = await (await AskAsync(query)).IsRefusedAsync(400, "EXPORT_NEEDS_ONE_CONNECTION", "EXPORT_NEEDS_ONE_CONNECTION", Answers.GraphQLResponse);

        Assert.Equal((connections, others), (extensions.GetProperty("connections").GetInt32(), extensions.GetProperty("otherFields").GetInt32()));
    }

    [Theory]
    [InlineData("{ regions { totalCount pageInfo { hasNextPage } } }")]
    [InlineData("{ regions { edges { cursor } } }")]
    [InlineData("{ regions { nodes { code } edges { node { code } } } }")]
    [InlineData("{ regions { nodes { code } more: nodes { code } } }")]
    public async Task A_connection_whose_rows_are_not_listed_once_is_refused(string query) =>
        await (await AskAsync(query)).IsRefusedAsync(400, "EXPORT_NEEDS_ONE_LIST", "EXPORT_NEEDS_ONE_LIST", Answers.GraphQLResponse);

    [Theory]
    [InlineData("{ regions")]
    [InlineData("{ nothing }")]
    [InlineData("mutation { x }")]
    [InlineData("query A { regions { nodes { code } } } query B { regions { nodes { code } } }")]
    [InlineData("query($n: Int!) { regions(first: $n) { nodes { code } } }")]
    [InlineData("{ regions(first: -1) { nodes { code } } }")]
    [InlineData("{ regions(first: 1, last: 1) { nodes { code } } }")]
    [InlineData("{ regions(last: 101) { nodes { code } } }")]
    [InlineData("{ regions(after: \"?\") { nodes { code } } }")]
    [InlineData("{ regions(where: { code: { eq: null } }) { nodes { code } } }")]
    [InlineData("{ regions(where: { id: { eq: \"?\" } }) { nodes { code } } }")]
    [InlineData("{ regions { nodes { ventures(first: -1) { nodes { id } } } } }")]
    [InlineData("{ all: regions { list: nodes { theirs: ventures(first: -1) { nodes { id } } } } }")]
    [InlineData("{ regions { edges { node { ventures(first: -1) { nodes { id } } } } } }")]
    [InlineData("{ regions { edges { cursor } rows: edges { row: node { ventures(first: -1) { nodes { id } } } } } }")]
    [InlineData("{ regions { edges { cursor } nodes { ventures(first: -1) { nodes { id } } } } }")]
    public async Task What_is_wrong_with_the_operation_is_told_as_in_an_answer(string query)
    {
        using var asked = await host.PostAsync(Body(query), "application/graphql-response+json");
        var told = JsonElement.Parse(await asked.Content.ReadAsStringAsync()).GetProperty("errors")[0];

        foreach (var format in ExportFormat.All)
        {
            using var refused = await host.PostAsync(Body(query), format.MediaType);
            Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
            Assert.Equal(Answers.GraphQLResponse, refused.Content.Headers.ContentType?.ToString());
            Assert.Null(refused.Content.Headers.ContentDisposition);
            var error = Assert.Single(JsonElement.Parse(await refused.Content.ReadAsStringAsync()).GetProperty("errors").EnumerateArray());
            Assert.Equal(told.GetProperty("extensions").GetProperty("code").GetString(), error.GetProperty("extensions").GetProperty("code").GetString());
            Assert.Equal(told.TryGetProperty("path", out var path) ? path.GetRawText() : null, error.TryGetProperty("path", out var of) ? of.GetRawText() : null);
        }
    }

    [Fact]
    public async Task More_rows_than_the_server_gives_are_refused_before_the_first_byte()
    {
        foreach (var format in ExportFormat.All)
        {
            using var response = await host.PostAsync(Body("{ jointVentures { nodes { id } } }"), format.MediaType);
            var extensions = await response.IsRefusedAsync(400, "EXPORT_TOO_LARGE", "EXPORT_TOO_LARGE", Answers.GraphQLResponse);
            Assert.Equal((200, 150), (extensions.GetProperty("rows").GetInt32(), extensions.GetProperty("maxRows").GetInt32()));
        }

        Assert.Equal(HttpStatusCode.OK, (await AskAsync("{ jointVentures(first: 150) { nodes { id } } }")).StatusCode);
        Assert.Equal(1_048_575, ExportFormat.Sheet.MostRows);
    }

    [Fact]
    public async Task A_query_in_a_URL_is_exported_too_and_no_cache_keeps_the_file()
    {
        using var response = await host.GetAsync("/graphql?query={regions(first:2){nodes{code}}}", Csv);

        Assert.StartsWith("Code\r\n", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("text/csv; charset=utf-8; header=present", response.Content.Headers.ContentType?.ToString());
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Null(response.Headers.ETag);
        Assert.Equal(["Accept", "Accept-Language"], response.Headers.Vary);
        Assert.Equal("2", Assert.Single(response.TrailingHeaders.GetValues("Export-Rows")));
    }

    [Fact]
    public async Task HEAD_says_what_GET_would_and_sends_nothing()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "/graphql?query={regions{nodes{code}}}");
        using var response = await host.SendAsync(request, Csv);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task A_mutation_in_a_URL_and_a_file_that_cannot_be_given_are_refused_as_ever()
    {
        using var mutation = await host.GetAsync("/graphql?query=mutation{x}", Csv);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, mutation.StatusCode);
        Assert.Equal("POST", Assert.Single(mutation.Content.Headers.Allow));
        await (await host.PostAsync(Body("{ regions { nodes { code } } }"), "application/pdf")).IsRefusedAsync(406, "HC0063", "NOT_ACCEPTABLE");
        await (await host.PostAsync(Body("{ regions { nodes { code } } }"), "text/*")).IsRefusedAsync(406, "HC0063", "NOT_ACCEPTABLE");
        await (await host.PostAsync("", Csv)).IsRefusedAsync(400, "HC0009", "EMPTY_BODY", Answers.GraphQLResponse);
    }

    [Theory]
    [InlineData("text/csv, application/json;q=0.9", "text/csv")]
    [InlineData("application/json;q=0.5, application/x-ndjson;q=0.6", "application/x-ndjson")]
    [InlineData("text/csv, */*", "text/csv")]
    [InlineData("text/csv, application/json", "application/json")]
    [InlineData("text/csv;q=0.5, */*", "application/json")]
    public async Task The_media_type_of_higher_quality_wins_and_of_equal_ones_the_answer(string accept, string given)
    {
        using var response = await host.PostAsync(Body("{ regions(first: 1) { nodes { code } } }"), accept);

        Assert.Equal(given, response.Content.Headers.ContentType!.MediaType);
    }

    private static string Body(string query) => JsonSerializer.Serialize(new { query });

    private Task<HttpResponseMessage> AskAsync(string query) => host.PostAsync(Body(query), Csv);

    public sealed class StrictHost() : ExportHost(("Limits:ExportRows", "150"));
}
