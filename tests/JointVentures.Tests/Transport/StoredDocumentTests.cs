using System.Net;
using System.Text.Json;
using JointVentures.Api.Operations.Stored;
using JointVentures.Tests.Operations;

namespace JointVentures.Tests.Transport;

/// <summary>Documents that a client names instead of sending them.</summary>
public class StoredDocumentTests(ServedProgram host) : IClassFixture<ServedProgram>
{
    private const string Id = "dataset-version-of-no-file";
    private const string Known = "ventures-page-by-page";

    public static TheoryData<string> Names => new(ExampleOperations.Names);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Each_documented_operation_is_known_by_its_name_and_by_its_hash(string name)
    {
        var text = ExampleOperations.Read(name);
        var sent = await TextOfAsync(await host.PostAsync(JsonSerializer.Serialize(new { query = text })));

        Assert.Contains("\"data\":{", sent, StringComparison.Ordinal);
        Assert.Equal(sent, await TextOfAsync(await host.PostAsync(JsonSerializer.Serialize(new { id = name }))));
        Assert.Equal(sent, await TextOfAsync(await host.GetAsync($"/graphql?id={StoredDocument.HashOf(text)}")));
    }

    [Theory]
    [InlineData("/graphql?id=ventures-page-by-page&variables={\"first\":1}")]
    [InlineData("/graphql?documentId=ventures-page-by-page&variables={\"first\":1}")]
    [InlineData("/graphql/persisted/ventures-page-by-page?variables={\"first\":1}")]
    [InlineData("/graphql/persisted/ventures-page-by-page/VenturesPageByPage?variables={\"first\":1}")]
    [InlineData("/graphql/persisted/ventures-page-by-page/VenturesPageByPage?variables={\"first\":1}&operationName=Other&query={no}")]
    public async Task A_url_names_a_document(string url) => await HasOneVentureAsync(await host.GetAsync(url));

    [Theory]
    [InlineData("/graphql", """{"id":"ventures-page-by-page","variables":{"first":1}}""")]
    [InlineData("/graphql", """{"documentId":"ventures-page-by-page","variables":{"first":1},"query":""}""")]
    [InlineData("/graphql", """{"id":null,"documentId":"ventures-page-by-page","query":null,"operationName":"VenturesPageByPage","variables":{"first":1}}""")]
    [InlineData("/graphql/persisted/ventures-page-by-page", """{"variables":{"first":1}}""")]
    [InlineData("/graphql/persisted/ventures-page-by-page/VenturesPageByPage", """{"variables":{"first":1},"operationName":"Other","query":"{ no }"}""")]
    public async Task A_posted_request_names_a_document(string url, string body) => await HasOneVentureAsync(await PostAsync(url, body));

    [Fact]
    public async Task The_rows_of_a_named_document_can_be_taken_away_as_a_file()
    {
        var response = await host.GetAsync("/graphql/persisted/ventures-of-a-region-as-a-file", "text/csv");

        Assert.Equal((HttpStatusCode.OK, "text/csv"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
    }

    [Fact]
    public async Task A_text_counts_more_than_an_id_that_comes_with_it() =>
        Assert.Equal("Query", (await (await host.PostAsync($$"""{"id":"{{Id}}","query":"{ __typename }"}""")).HasDataAsync()).GetProperty("__typename").GetString());

    [Theory]
    [InlineData("/graphql?id=" + Id)]
    [InlineData("/graphql/persisted/" + Id)]
    [InlineData("/graphql/persisted/" + Id + "/Name")]
    public async Task An_id_that_nothing_is_stored_by_is_not_found(string url)
    {
        var extensions = await (await host.GetAsync(url)).IsRefusedAsync(200, "HC0020", "PERSISTED_QUERY_NOT_FOUND");
        await (await host.GetAsync(url, "application/graphql-response+json"))
            .IsRefusedAsync(400, "HC0020", "PERSISTED_QUERY_NOT_FOUND", Answers.GraphQLResponse);

        Assert.Equal(Id, extensions.GetProperty("requestedKey").GetString());
    }

    [Theory]
    [InlineData("a.b")]
    [InlineData("..")]
    [InlineData("a/b")]
    [InlineData("а")]
    [InlineData(" a")]
    [InlineData("a\u0000")]
    public async Task An_id_has_letters_digits_dashes_and_underscores_alone(string id)
    {
        await (await host.PostAsync(JsonSerializer.Serialize(new { id }))).IsRefusedAsync(400, "HC0009", "INVALID_QUERY_ID");
        await (await host.GetAsync($"/graphql?id={Uri.EscapeDataString(id)}")).IsRefusedAsync(400, "HC0009", "INVALID_QUERY_ID");
    }

    [Fact]
    public async Task The_message_of_a_wrong_id_is_the_one_that_clients_know() =>
        Assert.Contains("\"message\":\"Invalid query id format.\"", await TextOfAsync(await host.GetAsync("/graphql/persisted/a.b")), StringComparison.Ordinal);

    [Theory]
    [InlineData("/graphql", """{"id":7}""", "INVALID_PARAMETER")]
    [InlineData("/graphql", """{"documentId":["a"]}""", "INVALID_PARAMETER")]
    [InlineData("/graphql", """{"id":""}""", "QUERY_MISSING")]
    [InlineData("/graphql/persisted/first-query", "", "EMPTY_BODY")]
    [InlineData("/graphql/persisted/first-query", "[]", "BATCH_NOT_ALLOWED")]
    public async Task A_wrong_request_for_a_document_is_refused(string url, string body, string reason) =>
        await (await PostAsync(url, body)).IsRefusedAsync(400, "HC0009", reason);

    [Fact]
    public async Task Another_method_is_not_allowed_at_the_url_of_a_document()
    {
        using var request = new HttpRequestMessage(HttpMethod.Delete, $"/graphql/persisted/{Known}");

        await (await host.SendAsync(request)).IsRefusedAsync(405, "METHOD_NOT_ALLOWED", "METHOD_NOT_ALLOWED");
    }

    [Theory]
    [InlineData("/graphql?id=first-query")]
    [InlineData("/graphql/persisted/first-query")]
    [InlineData("/graphql/persisted/first-query/FirstQuery")]
    public async Task A_browser_that_names_a_document_gets_its_answer_and_not_the_page(string url) =>
        await (await host.GetAsync(url, "text/html,application/xhtml+xml,*/*;q=0.8")).HasDataAsync();

    [Theory]
    [InlineData("/graphql?id=ventures-page-by-page")]
    [InlineData("/graphql/persisted/ventures-page-by-page")]
    public async Task What_a_client_has_of_a_named_document_is_not_sent_again(string url)
    {
        var first = await host.GetAsync(url);
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        var again = await host.SendAsync(request);

        Assert.Equal((HttpStatusCode.NotModified, first.Headers.ETag), (again.StatusCode, again.Headers.ETag));
    }

    [Fact]
    public async Task Another_document_operation_or_text_has_another_tag()
    {
        string[] urls =
        [
            "/graphql/persisted/first-query", "/graphql/persisted/first-query/FirstQuery", "/graphql/persisted/sector-tree",
            "/graphql?id=first-query", "/graphql?id=sector-tree", $"/graphql?id={StoredDocument.HashOf(ExampleOperations.Read("first-query"))}",
            $"/graphql?query={Uri.EscapeDataString(ExampleOperations.Read("first-query"))}",
        ];
        var tags = new HashSet<string>();
        foreach (var url in urls)
        {
            Assert.True(tags.Add((await host.GetAsync(url)).Headers.ETag!.Tag), url);
        }
    }

    [Fact]
    public async Task A_document_that_is_not_found_may_not_be_kept()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/graphql?id={Id}");
        request.Headers.TryAddWithoutValidation("If-None-Match", "*");

        var response = await host.SendAsync(request);

        await response.IsRefusedAsync(200, "HC0020", "PERSISTED_QUERY_NOT_FOUND");
        Assert.Equal(("no-store", null), (response.Headers.CacheControl?.ToString(), response.Headers.ETag));
    }

    private static async Task HasOneVentureAsync(HttpResponseMessage response) =>
        Assert.Single((await response.HasDataAsync()).GetProperty("jointVentures").GetProperty("nodes").EnumerateArray());

    private static Task<string> TextOfAsync(HttpResponseMessage response) => response.Content.ReadAsStringAsync();

    private async Task<HttpResponseMessage> PostAsync(string url, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new StringContent(body, null, "application/json") };
        return await host.SendAsync(request);
    }
}
