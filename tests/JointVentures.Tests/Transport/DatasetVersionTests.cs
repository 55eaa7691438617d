using System.Net;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace JointVentures.Tests.Transport;

/// <summary>Every answer says of which version of the data it is.</summary>
public sealed class DatasetVersionTests : IDisposable
{
    private const string Header = "Dataset-Version";
    private const string Page = "/graphql?query={jointVentures(first:2){nodes{id}}}";
    private const string Other = "00000000000000bb";
    private const int Seen = 20;
    private const int MostVersions = 20_000;

    private readonly ServedProgram _host = new();

    [Theory]
    [InlineData("POST", """{"query":"{ jointVentures(first: 2) { nodes { id } totalCount } }"}""", null, 200)]
    [InlineData("POST", """{"query":"{ __typename }"}""", null, 200)]
    [InlineData("POST", """{"query":"{ __schema { queryType { name } } }"}""", null, 200)]
    [InlineData("POST", """{"query":"{ jointVentures(first: -1) { totalCount } dataset { version } }"}""", null, 200)]
    [InlineData("POST", """{"query":"{ nothing }"}""", null, 200)]
    [InlineData("POST", """{"query":"{ nothing }"}""", "application/graphql-response+json", 400)]
    [InlineData("POST", """{"query":"{"}""", "application/graphql-response+json", 400)]
    [InlineData("POST", "", null, 400)]
    [InlineData("POST", "[]", null, 400)]
    [InlineData("POST", """{"query":"{ __typename }"}""", "text/plain", 406)]
    [InlineData("GET", "query={jointVentures(first:2){nodes{id}}}", null, 200)]
    [InlineData("HEAD", "query={jointVentures(first:2){nodes{id}}}", null, 200)]
    [InlineData("GET", "query={nothing}", null, 200)]
    [InlineData("GET", "query={jointVentures(first:-1){nodes{id}}}", null, 200)]
    [InlineData("GET", "query=mutation{__typename}", null, 405)]
    [InlineData("GET", "query=", null, 400)]
    [InlineData("PUT", "", null, 405)]
    public async Task An_answer_carries_the_version_whatever_it_says(string method, string asked, string? accept, int status)
    {
        var version = await VersionInBodyAsync();

        using var response = await SendAsync(method, asked, accept);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(version, VersionOf(response));
        Assert.Equal([Header], response.Headers.GetValues("Access-Control-Expose-Headers"));
    }

    [Fact]
    public async Task An_answer_that_still_holds_is_confirmed_with_the_version_that_it_holds_for()
    {
        using var first = await _host.GetAsync(Page);

        foreach (var tag in (string[])[$"{first.Headers.ETag}", "*"])
        {
            using var again = await AgainAsync(tag);
            Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
            Assert.Equal(VersionOf(first), VersionOf(again));
        }
    }

    [Fact]
    public async Task A_new_version_shows_in_all_answers_at_once()
    {
        using var first = await _host.GetAsync(Page);
        using var before = await SendAsync("POST", """{"query":"{ __typename }"}""", null);

        Write($"update Dataset set Version = '{Other}'");

        Assert.NotEqual(Other, VersionOf(before));
        foreach (var (method, asked) in ((string, string)[])[
            ("POST", """{"query":"{ __typename }"}"""), ("POST", """{"query":"{ nothing }"}"""), ("POST", """{"query":"{ jointVentures { totalCount } }"}"""),
            ("POST", ""), ("GET", "query={jointVentures{totalCount}}"), ("GET", "query=")])
        {
            using var response = await SendAsync(method, asked, null);
            Assert.Equal(Other, VersionOf(response));
        }

        using var changed = await AgainAsync($"{first.Headers.ETag}");
        Assert.Equal((HttpStatusCode.OK, Other), (changed.StatusCode, VersionOf(changed)));
    }

    [Fact]
    public async Task A_write_that_gives_no_new_version_leaves_the_version()
    {
        var version = await VersionInBodyAsync();

        Write("update JointVentures set Employees = 77 where Id = 1");

        using var response = await _host.GetAsync(Page);
        Assert.Equal(version, VersionOf(response));
    }

    [Fact]
    public async Task The_version_is_the_one_that_the_answer_was_read_from_while_others_write()
    {
        using var client = _host.CreateClient();
        var seen = new System.Collections.Concurrent.ConcurrentDictionary<string, bool>();
        var writer = Task.Run(() =>
        {
            for (var number = 1; number <= MostVersions && seen.Count < Seen; number++)
            {
                Write($"update Dataset set Version = '{number:x16}'");
            }
        });
        await Task.WhenAll(Enumerable.Range(0, 3).Select(reader => Task.Run(async () =>
        {
            while (!writer.IsCompleted)
            {
                using var response = reader == 0
                    ? await client.GetAsync("/graphql?query={dataset{version}}")
                    : await client.PostAsync("/graphql", new StringContent("""{"query":"{ dataset { version } }"}""", null, "application/json"));
                var version = await InBodyAsync(response);
                Assert.Equal(version, VersionOf(response));
                seen[version] = true;
            }
        })));
        await writer;

        Assert.True(seen.Count >= Seen, $"Only {seen.Count} versions were seen.");
    }

    [Fact]
    public async Task A_store_that_no_longer_tells_its_version_is_answered_from_all_the_same()
    {
        using (await _host.GetAsync(Page))
        {
        }

        Write("insert into Citations (Id, Key, Title, Url) values (77, 'k', 't', 'https://example.org/'); alter table Dataset rename to Elsewhere");

        using var response = await SendAsync("POST", """{"query":"{ jointVentures(first: 2) { nodes { id } } }"}""", null);
        await response.HasDataAsync();
        Assert.False(response.Headers.Contains(Header));
    }

    [Fact]
    public async Task What_is_not_there_and_what_is_no_data_has_no_version()
    {
        foreach (var url in (string[])["/nothing", "/graphql/schema", "/graphql?sdl"])
        {
            using var response = await _host.GetAsync(url);
            Assert.False(response.Headers.Contains(Header), url);
        }
    }

    public void Dispose() => _host.Dispose();

    private static string VersionOf(HttpResponseMessage response) => Assert.Single(response.Headers.GetValues(Header));

    private static async Task<string> InBodyAsync(HttpResponseMessage response) =>
        JsonElement.Parse(await response.Content.ReadAsStringAsync()).GetProperty("data").GetProperty("dataset").GetProperty("version").GetString()!;

    private async Task<string> VersionInBodyAsync()
    {
        using var response = await _host.GetAsync("/graphql?query={dataset{version}}");
        return await InBodyAsync(response);
    }

    private Task<HttpResponseMessage> SendAsync(string method, string asked, string? accept)
    {
        var inUrl = method is "GET" or "HEAD";
        var request = new HttpRequestMessage(new HttpMethod(method), inUrl ? $"/graphql?{asked}" : "/graphql")
        {
            Content = inUrl ? null : new StringContent(asked, null, "application/json"),
        };
        return _host.SendAsync(request, accept);
    }

    private Task<HttpResponseMessage> AgainAsync(string tag)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, Page);
        request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        return _host.SendAsync(request);
    }

    private void Write(string sql)
    {
        using var store = new SqliteConnection($"Data Source={_host.Store};Pooling=False");
        store.Open();
        using var command = store.CreateCommand();
        command.CommandText = sql;
        Assert.NotEqual(0, command.ExecuteNonQuery());
    }
}
