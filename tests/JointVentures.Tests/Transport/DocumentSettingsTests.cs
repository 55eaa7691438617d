using System.Text.Json;
using JointVentures.Api.Operations.Stored;
using JointVentures.Tests.Operations;
using Microsoft.AspNetCore.Mvc.Testing;

namespace JointVentures.Tests.Transport;

/// <summary>What an operator can set about the documents that are run.</summary>
public sealed class DocumentSettingsTests(ServedProgram host) : IClassFixture<ServedProgram>, IDisposable
{
    private const string Query = "{ __typename }";

    private readonly DirectoryInfo _folder = System.IO.Directory.CreateTempSubdirectory("jointventures-");

    [Fact]
    public async Task Where_trusted_documents_alone_are_run_any_other_text_is_refused()
    {
        using var strict = With(("Documents:TrustedOnly", "true"));

        foreach (var body in (string[])[Body(new { query = Query }), Registration(Query), Body(new { query = "{", id = "first-query" })])
        {
            await (await PostAsync(strict, body)).IsRefusedAsync(200, "HC0067", "ONLY_PERSISTED_OPERATIONS");
            await (await PostAsync(strict, body, "application/graphql-response+json"))
                .IsRefusedAsync(400, "HC0067", "ONLY_PERSISTED_OPERATIONS", Answers.GraphQLResponse);
        }

        await (await GetAsync(strict, $"/graphql?query={Query}")).IsRefusedAsync(200, "HC0067", "ONLY_PERSISTED_OPERATIONS");
        await (await PostAsync(strict, Body(new { query = "query Introspection { __schema { queryType { name } } }" })))
            .IsRefusedAsync(200, "HC0067", "ONLY_PERSISTED_OPERATIONS");
        await (await PostAsync(strict, Body(new { id = "unknown" }))).IsRefusedAsync(200, "HC0020", "PERSISTED_QUERY_NOT_FOUND");
    }

    [Fact]
    public async Task Where_trusted_documents_alone_are_run_they_can_be_named_or_sent()
    {
        using var strict = With(("Documents:TrustedOnly", "true"));
        var text = ExampleOperations.Read("first-query");

        await (await PostAsync(strict, Body(new { id = "first-query" }))).HasDataAsync();
        await (await PostAsync(strict, Body(new { id = StoredDocument.HashOf(text) }))).HasDataAsync();
        await (await PostAsync(strict, Body(new { query = text }))).HasDataAsync();
        await (await PostAsync(strict, Body(new { query = text.Trim() }))).HasDataAsync();
        await (await PostAsync(strict, Registration(text))).HasDataAsync();
        await (await GetAsync(strict, $"/graphql?query={Uri.EscapeDataString(text)}")).HasDataAsync();
    }

    [Fact]
    public async Task A_tag_from_the_time_before_does_not_get_around_it()
    {
        using var open = With();
        using var strict = With(("Documents:TrustedOnly", "true"));
        var tag = (await GetAsync(open, $"/graphql?query={Query}")).Headers.ETag!.ToString();

        await (await GetAsync(strict, $"/graphql?query={Query}", tag)).IsRefusedAsync(200, "HC0067", "ONLY_PERSISTED_OPERATIONS");
    }

    [Fact]
    public async Task Files_of_the_folder_are_known_by_their_names_and_hashes()
    {
        Put("Mine_1.graphql", "\uFEFFquery A { a: __typename }\nquery B { b: __typename }\n");
        Put(".hidden", "no document");
        using var api = With(("Documents:Folder", _folder.FullName), ("Documents:TrustedOnly", "true"));

        var answer = await (await GetAsync(api, "/graphql/persisted/Mine_1/B")).HasDataAsync();
        var byHash = await GetAsync(api, $"/graphql?operationName=A&id={StoredDocument.HashOf("query A { a: __typename }\nquery B { b: __typename }\n")}");

        Assert.Equal("""{"b":"Query"}""", answer.GetRawText());
        Assert.Equal("""{"a":"Query"}""", (await byHash.HasDataAsync()).GetRawText());
    }

    [Fact]
    public async Task Another_document_under_the_same_id_has_another_tag()
    {
        const string Url = "/graphql?id=changing";
        Put("changing.graphql", "{ before: __typename }");
        string tag;
        using (var before = With(("Documents:Folder", _folder.FullName)))
        {
            tag = (await GetAsync(before, Url)).Headers.ETag!.ToString();
        }

        Put("changing.graphql", "{ after: __typename }");
        using var after = With(("Documents:Folder", _folder.FullName));

        Assert.Equal("""{"after":"Query"}""", (await (await GetAsync(after, Url, tag)).HasDataAsync()).GetRawText());
    }

    [Fact]
    public async Task Where_clients_may_have_nothing_kept_they_are_told_so()
    {
        using var api = With(("Documents:AutomaticPersistedQueries", "false"));

        Assert.Equal("""{"data":{"__typename":"Query"}}""", await (await PostAsync(api, Registration(Query))).Content.ReadAsStringAsync());
        var response = await PostAsync(api, Body(new { extensions = Extensions(Query) }));
        await response.IsRefusedAsync(200, "PERSISTED_QUERY_NOT_SUPPORTED", "PERSISTED_QUERY_NOT_SUPPORTED");
        Assert.Contains("\"message\":\"PersistedQueryNotSupported\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await (await PostAsync(api, Body(new { extensions = Extensions(ExampleOperations.Read("first-query")) }))).HasDataAsync();
    }

    [Fact]
    public async Task Kept_documents_push_out_those_that_rest_longest_and_never_a_trusted_one()
    {
        using var api = With(("Documents:PersistedBytes", "10000"));
        string[] queries = [.. Enumerable.Range(0, 30).Select(i => $"{{ a{i}: __typename }}")];
        foreach (var query in queries)
        {
            await (await PostAsync(api, Registration(query))).HasDataAsync();
        }

        await (await PostAsync(api, Body(new { extensions = Extensions(queries[0]) }))).IsRefusedAsync(200, "HC0020", "PERSISTED_QUERY_NOT_FOUND");
        await (await PostAsync(api, Body(new { extensions = Extensions(queries[^1]) }))).HasDataAsync();
        await (await PostAsync(api, Body(new { id = "first-query" }))).HasDataAsync();
    }

    [Fact]
    public async Task A_document_that_there_is_no_room_for_runs_and_is_not_said_to_be_kept()
    {
        using var api = With(("Documents:PersistedBytes", "0"));

        var answer = await (await PostAsync(api, Registration(Query))).Content.ReadAsStringAsync();

        Assert.EndsWith($"{StoredDocument.HashOf(Query)}\",\"persisted\":false}}}}}}", answer, StringComparison.Ordinal);
        await (await PostAsync(api, Body(new { extensions = Extensions(Query) }))).IsRefusedAsync(200, "HC0020", "PERSISTED_QUERY_NOT_FOUND");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static object Extensions(string query) => new { persistedQuery = new { version = 1, sha256Hash = StoredDocument.HashOf(query) } };

    private static string Registration(string query) => Body(new { query, extensions = Extensions(query) });

    private static string Body(object request) => JsonSerializer.Serialize(request);

    private static async Task<HttpResponseMessage> PostAsync(WebApplicationFactory<Program> api, string body, string? accept = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(body, null, "application/json") };
        request.Headers.TryAddWithoutValidation("Accept", accept);
        using var client = api.CreateClient();
        return await client.SendAsync(request);
    }

    private static async Task<HttpResponseMessage> GetAsync(WebApplicationFactory<Program> api, string url, string? ifNoneMatch = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.TryAddWithoutValidation("If-None-Match", ifNoneMatch);
        using var client = api.CreateClient();
        return await client.SendAsync(request);
    }

    private void Put(string name, string text) => File.WriteAllText(Path.Combine(_folder.FullName, name), text);

    private WebApplicationFactory<Program> With(params (string Name, string Value)[] settings) => host.WithWebHostBuilder(builder =>
    {
        foreach (var (name, value) in settings)
        {
            builder.UseSetting(name, value);
        }
    });
}
