using System.Collections.Concurrent;
using System.Net;
using Microsoft.Data.Sqlite;

namespace JointVentures.Tests.Transport;

/// <summary>A tag stands for one state of the store.</summary>
public sealed class TagOfStateTests : IDisposable
{
    private const string Url = "/graphql?query={jointVentures(first:3){nodes{employees}}}";
    private const int Seen = 20;
    private const int MostStates = 20_000;

    private readonly ServedProgram _host = new();

    [Theory]
    [InlineData("update JointVentures set Employees = 77 where Id <= 3")]
    [InlineData("update Dataset set Version = '00000000000000bb'")]
    public async Task A_change_by_another_program_makes_other_tags(string change)
    {
        using var client = _host.CreateClient();
        var before = await TagAsync(client);

        Write(change);

        using var again = await AskAgainAsync(client, before);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.NotEqual(before, again.Headers.ETag!.Tag);
        Assert.Equal(again.Headers.ETag.Tag, await TagAsync(client));
    }

    [Fact]
    public async Task A_server_that_starts_again_on_the_same_store_gives_the_same_tags()
    {
        var first = await ServedAsync(TagAsync);

        Assert.Equal(first, await ServedAsync(TagAsync));
        Assert.Equal(HttpStatusCode.NotModified, (await ServedAsync(client => AskAgainAsync(client, first))).StatusCode);
    }

    [Fact]
    public async Task What_was_changed_while_no_server_ran_has_other_tags()
    {
        var before = await ServedAsync(TagAsync);

        Write("update JointVentures set Employees = 77 where Id <= 3");

        Assert.NotEqual(before, await ServedAsync(TagAsync));
    }

    [Fact]
    public async Task What_was_changed_while_a_server_ran_has_other_tags_with_the_next_one()
    {
        var before = await ServedAsync(async client =>
        {
            var tag = await TagAsync(client);
            Write("update JointVentures set Employees = 77 where Id <= 3");
            return tag;
        });

        Assert.NotEqual(before, await ServedAsync(TagAsync));
    }

    [Fact]
    public async Task Other_limits_make_other_tags() => Assert.NotEqual(
        await ServedAsync(TagAsync), await ServedAsync(TagAsync, ("Limits:DefaultPageSize", "10")));

    [Fact]
    public async Task What_is_said_to_caches_is_configured() => Assert.Equal(
        "public, max-age=60",
        await ServedAsync(
            async client => (await client.GetAsync(Url)).Headers.CacheControl?.ToString(), ("Http:CacheControl", "public, max-age=60")));

    [Fact]
    public async Task A_tag_never_stands_for_two_answers_of_a_store_that_is_written_meanwhile()
    {
        using var client = _host.CreateClient();
        var answers = new ConcurrentDictionary<string, string>();
        var writer = Task.Run(() =>
        {
            for (var state = 1; state <= MostStates && answers.Count < Seen; state++)
            {
                Write($"update JointVentures set Employees = {state} where Id <= 3");
            }
        });
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(async () =>
        {
            while (!writer.IsCompleted)
            {
                using var response = await client.GetAsync(Url);
                var answer = await response.Content.ReadAsStringAsync();
                if (response.Headers.ETag is { } tag)
                {
                    Assert.Equal(answer, answers.GetOrAdd(tag.Tag, answer));
                }
            }
        })));
        await writer;

        Assert.True(answers.Count >= Seen, $"Only {answers.Count} states were seen.");
    }

    public void Dispose() => _host.Dispose();

    private void Write(string sql)
    {
        using var store = new SqliteConnection($"Data Source={_host.Store};Pooling=False");
        store.Open();
        using var command = store.CreateCommand();
        command.CommandText = sql;
        Assert.NotEqual(0, command.ExecuteNonQuery());
    }

    private async Task<T> ServedAsync<T>(Func<HttpClient, Task<T>> ask, params (string Name, string Value)[] settings)
    {
        await using var server = _host.WithWebHostBuilder(builder =>
        {
            foreach (var (name, value) in settings)
            {
                builder.UseSetting(name, value);
            }
        });
        using var client = server.CreateClient();
        return await ask(client);
    }

    private static async Task<string> TagAsync(HttpClient client)
    {
        using var response = await client.GetAsync(Url);
        await response.HasDataAsync();
        return response.Headers.ETag!.Tag;
    }

    private static async Task<HttpResponseMessage> AskAgainAsync(HttpClient client, string tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Url);
        request.Headers.IfNoneMatch.Add(new(tag));
        return await client.SendAsync(request);
    }
}
