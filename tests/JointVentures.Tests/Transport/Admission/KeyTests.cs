using System.Net.Http.Headers;

namespace JointVentures.Tests.Transport.Admission;

public sealed class KeyTests(KeyTests.Closed host) : IClassFixture<KeyTests.Closed>
{
    private const string Query = "{ __typename }";
    private const string Other = "another-key-6b0c";

    /// <summary>Only those with a key may read.</summary>
    public sealed class Closed() : AccessHost(
        ("Access:Anonymous", "false"),
        ("Access:Keys:council:Hash", Hash(Key)),
        ("Access:Keys:partner:Hash", Hash(Other).ToUpperInvariant()),
        ("Access:Keys:partner:Units", "0"));

    [Theory]
    [InlineData($"Authorization: Bearer {AccessHost.Key}")]
    [InlineData($"Authorization: bearer  {AccessHost.Key}")]
    [InlineData($"X-Api-Key: {AccessHost.Key}")]
    [InlineData($"X-Api-Key: {Other}")]
    [InlineData($"X-Api-Key: {AccessHost.Key}", $"Authorization: Bearer {AccessHost.Key}")]
    [InlineData($"X-Api-Key: {AccessHost.Key}", "Authorization: Basic abc")]
    public async Task A_key_opens_the_directory_in_either_header(params string[] headers)
    {
        using var answer = await host.AskedAsync(Query, headers);

        await answer.HasDataAsync();
    }

    [Theory]
    [InlineData("X-Api-Key: ")]
    [InlineData("X-Api-Key: k3y-of-the-council-8c1f0a6d5f")]
    [InlineData("X-Api-Key: council")]
    [InlineData($"Authorization: Bearer {AccessHost.Key}{AccessHost.Key}")]
    [InlineData($"X-Api-Key: {AccessHost.Key}", $"Authorization: Bearer {Other}")]
    [InlineData($"X-Api-Key: {AccessHost.Key}", $"X-Api-Key: {Other}")]
    public async Task A_wrong_key_is_refused(params string[] headers)
    {
        using var answer = await host.AskedAsync(Query, headers);

        await answer.IsRefusedAsync(401, "AUTH_NOT_AUTHENTICATED", "AUTH_NOT_AUTHENTICATED");
        Assert.Equal("Bearer error=\"invalid_token\"", Assert.Single(answer.Headers.WwwAuthenticate).ToString());
    }

    [Fact]
    public async Task The_hash_of_a_key_is_no_key()
    {
        using var answer = await host.AskedAsync(Query, $"X-Api-Key: {AccessHost.Hash(AccessHost.Key)}");

        Assert.Equal(401, (int)answer.StatusCode);
    }

    [Fact]
    public async Task A_key_longer_than_any_is_refused()
    {
        using var answer = await host.AskedAsync(Query, $"X-Api-Key: {new string('k', 5_000)}");

        Assert.Equal(401, (int)answer.StatusCode);
    }

    [Theory]
    [InlineData("/graphql?query={__typename}")]
    [InlineData("/graphql?sdl")]
    [InlineData("/graphql/schema.graphql")]
    public async Task Without_a_key_nothing_is_told(string url)
    {
        using var answer = await host.GotAsync(url);

        await answer.IsRefusedAsync(401, "AUTH_NOT_AUTHENTICATED", "AUTH_NOT_AUTHENTICATED");
        Assert.Equal(new AuthenticationHeaderValue("Bearer"), Assert.Single(answer.Headers.WwwAuthenticate));
    }

    [Fact]
    public async Task The_page_opens_without_a_key_for_a_visitor_can_give_one_there()
    {
        using var answer = await host.GotAsync("/graphql", "Accept: text/html");

        Assert.Equal((200, "text/html"), ((int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }

    [Fact]
    public async Task Caches_give_what_the_owner_of_a_key_got_to_nobody_else()
    {
        using var answer = await host.GotAsync("/graphql?query={__typename}", $"X-Api-Key: {AccessHost.Key}");
        using var schema = await host.GotAsync("/graphql/schema", $"X-Api-Key: {AccessHost.Key}");

        Assert.Equal(["Accept", "Accept-Encoding", "GraphQL-Cost", "Authorization", "X-Api-Key"], answer.Headers.Vary);
        Assert.Equal("no-store", schema.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task Keys_are_in_no_log_however_much_is_logged()
    {
        const string Wrong = "wrong-key-31f7";
        using var server = new ServerProcess(
            "--Logging:LogLevel:Default=Trace", "--Logging:LogLevel:Microsoft.AspNetCore=Trace", $"--Access:Keys:council:Hash={AccessHost.Hash(AccessHost.Key)}");
        var address = await server.ListeningAsync();
        using var client = new HttpClient { BaseAddress = address };
        foreach (var (key, status) in ((string, int)[])[(AccessHost.Key, 200), (Wrong, 401)])
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={__typename}");
            request.Headers.Add("X-Api-Key", key);
            request.Headers.Authorization = new("Bearer", key);
            using var answer = await client.SendAsync(request);
            Assert.Equal(status, (int)answer.StatusCode);
        }

        server.Stop();

        var (_, said) = await server.EndAsync();
        Assert.Contains("/graphql", said, StringComparison.Ordinal);
        Assert.DoesNotContain(AccessHost.Key, said, StringComparison.Ordinal);
        Assert.DoesNotContain(Wrong, said, StringComparison.Ordinal);
    }
}
