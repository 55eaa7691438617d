using System.Net;
using System.Text.Json;
using JointVentures.Api.Operations.Stored;
using JointVentures.Tests.Operations;

namespace JointVentures.Tests.Transport;

/// <summary>Automatic persisted queries: a client sends a document once, and then its hash.</summary>
public class PersistedQueryTests(ServedProgram host) : IClassFixture<ServedProgram>
{
    private static readonly string _unknown = new('0', 64);

    [Fact]
    public async Task A_hash_that_nothing_is_kept_by_is_told_as_clients_know_it()
    {
        var response = await host.PostAsync(Body(null, _unknown));

        Assert.Equal(
            $$$"""{"errors":[{"message":"PersistedQueryNotFound","extensions":{"code":"HC0020","reason":"PERSISTED_QUERY_NOT_FOUND","requestedKey":"{{{_unknown}}}"}}]}""",
            await response.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        await (await host.PostAsync(Body(null, _unknown), "application/graphql-response+json"))
            .IsRefusedAsync(400, "HC0020", "PERSISTED_QUERY_NOT_FOUND", Answers.GraphQLResponse);
    }

    [Fact]
    public async Task A_document_that_came_with_its_hash_is_kept_and_then_found_by_it()
    {
        const string Query = "{ kept: __typename }";
        var hash = StoredDocument.HashOf(Query);

        await (await host.PostAsync(Body(null, hash))).IsRefusedAsync(200, "HC0020", "PERSISTED_QUERY_NOT_FOUND");
        Assert.Equal(
            $$$$"""{"data":{"kept":"Query"},"extensions":{"persistedQuery":{"sha256Hash":"{{{{hash}}}}","persisted":true}}}""",
            await TextAsync(Body(Query, hash)));
        Assert.Equal("""{"data":{"kept":"Query"}}""", await TextAsync(Body(null, hash)));
        Assert.Equal(
            """{"data":{"kept":"Query"}}""", await (await host.GetAsync($"/graphql?extensions={Extensions(hash)}")).Content.ReadAsStringAsync());
        Assert.Equal("""{"data":{"kept":"Query"}}""", await (await host.GetAsync($"/graphql?id={hash}")).Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_document_in_a_url_is_kept_too()
    {
        const string Query = "{get:__typename}";
        var hash = StoredDocument.HashOf(Query);

        var kept = await host.GetAsync($"/graphql?query={Query}&extensions={Extensions(hash)}");

        Assert.EndsWith("\"persisted\":true}}}", await kept.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(("no-store", null), (kept.Headers.CacheControl?.ToString(), kept.Headers.ETag));
        await (await host.PostAsync(Body(null, hash))).HasDataAsync();
    }

    [Fact]
    public async Task A_wrong_hash_is_told_and_nothing_is_kept_by_it()
    {
        const string Query = "{ wrong: __typename }";

        Assert.Equal(
            $$$$"""{"data":{"wrong":"Query"},"extensions":{"persistedQuery":{"sha256Hash":"{{{{_unknown}}}}","expectedHashValue":"{{{{StoredDocument.HashOf(Query)}}}}","expectedHashType":"sha256Hash","expectedHashFormat":"Hex","persisted":false}}}""",
            await TextAsync(Body(Query, _unknown)));
        await (await host.PostAsync(Body(null, _unknown))).IsRefusedAsync(200, "HC0020", "PERSISTED_QUERY_NOT_FOUND");
    }

    [Theory]
    [InlineData("{ nothing }")]
    [InlineData("{")]
    [InlineData("mutation { __typename }")]
    public async Task A_document_that_cannot_run_is_not_kept(string query)
    {
        var hash = StoredDocument.HashOf(query);

        Assert.DoesNotContain("persisted", await TextAsync(Body(query, hash)), StringComparison.Ordinal);

        await (await host.PostAsync(Body(null, hash))).IsRefusedAsync(200, "HC0020", "PERSISTED_QUERY_NOT_FOUND");
    }

    [Fact]
    public async Task An_answer_with_errors_of_fields_tells_it_behind_them()
    {
        const string Query = "{ regions(first: -1) { totalCount } }";

        var answer = JsonElement.Parse(await TextAsync(Body(Query, StoredDocument.HashOf(Query))));

        Assert.Equal(["data", "errors", "extensions"], answer.EnumerateObject().Select(member => member.Name));
    }

    [Fact]
    public async Task A_trusted_document_is_found_by_its_hash_from_the_start() =>
        await (await host.PostAsync(Body(null, StoredDocument.HashOf(ExampleOperations.Read("sector-tree"))))).HasDataAsync();

    [Theory]
    [InlineData("""{"persistedQuery":7}""", "extensions.persistedQuery")]
    [InlineData("""{"persistedQuery":{"version":2,"sha256Hash":"00"}}""", "extensions.persistedQuery.version")]
    [InlineData("""{"persistedQuery":{"sha256Hash":"00"}}""", "extensions.persistedQuery.version")]
    [InlineData("""{"persistedQuery":{"version":1}}""", "extensions.persistedQuery.sha256Hash")]
    [InlineData("""{"persistedQuery":{"version":1,"sha256Hash":7}}""", "extensions.persistedQuery.sha256Hash")]
    public async Task A_persisted_query_of_another_form_is_refused(string extensions, string parameter)
    {
        var posted = await (await host.PostAsync($$"""{"query":"{ __typename }","extensions":{{extensions}}}""")).IsRefusedAsync(400, "HC0009", "INVALID_PARAMETER");
        await (await host.GetAsync($"/graphql?extensions={extensions}")).IsRefusedAsync(400, "HC0009", "INVALID_PARAMETER");

        Assert.Equal(parameter, posted.GetProperty("parameter").GetString());
    }

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"persistedQuery":null}""")]
    [InlineData("""{"tracing":true}""")]
    public async Task Other_extensions_name_no_document(string extensions)
    {
        await (await host.PostAsync($$"""{"query":"{ __typename }","extensions":{{extensions}}}""")).HasDataAsync();
        await (await host.PostAsync($$"""{"extensions":{{extensions}}}""")).IsRefusedAsync(400, "HC0009", "QUERY_MISSING");
        await (await host.GetAsync($"/graphql?extensions={extensions}")).IsRefusedAsync(400, "HC0013", "QUERY_MISSING");
    }

    [Fact]
    public async Task What_a_client_has_of_a_hash_is_not_sent_again()
    {
        const string Query = "{ regions { totalCount } }";
        var url = $"/graphql?extensions={Extensions(StoredDocument.HashOf(Query))}";
        await host.PostAsync(Body(Query, StoredDocument.HashOf(Query)));
        var first = await host.GetAsync(url);
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        Assert.Equal(HttpStatusCode.NotModified, (await host.SendAsync(request)).StatusCode);
    }

    private static string Extensions(string hash) => $$$"""{"persistedQuery":{"version":1,"sha256Hash":"{{{hash}}}"}}""";

    private static string Body(string? query, string hash) => query is null
        ? $$"""{"extensions":{{Extensions(hash)}}}"""
        : $$"""{"query":"{{query}}","extensions":{{Extensions(hash)}}}""";

    private async Task<string> TextAsync(string body) => await (await host.PostAsync(body)).Content.ReadAsStringAsync();
}
