namespace JointVentures.Tests.Transport.Admission;

public sealed class OriginTests(OriginTests.Readable host) : IClassFixture<OriginTests.Readable>
{
    private const string Site = "https://council.example";
    private const string Exposed = "Dataset-Version, ETag, Retry-After, RateLimit, RateLimit-Policy, WWW-Authenticate, Content-Disposition";

    /// <summary>Two sites may read.</summary>
    public sealed class Readable() : AccessHost(("Access:Origins:0", Site), ("Access:Origins:1", "http://localhost:3000"));

    /// <summary>All sites may.</summary>
    public sealed class Open() : AccessHost(("Access:Origins:0", "*"));

    [Theory]
    [InlineData("/graphql?query={__typename}", Site)]
    [InlineData("/graphql?query={nothing}", "http://localhost:3000")]
    [InlineData("/graphql?query=", Site)]
    [InlineData("/graphql/schema", Site)]
    [InlineData("/nothing", Site)]
    public async Task A_site_that_is_named_may_read_every_answer_and_its_headers(string url, string site)
    {
        using var answer = await host.GotAsync(url, $"Origin: {site}");

        Assert.Equal(site, One(answer, "Access-Control-Allow-Origin"));
        Assert.Equal(Exposed, One(answer, "Access-Control-Expose-Headers"));
        Assert.Contains("Origin", answer.Headers.Vary);
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Credentials"));
    }

    [Theory]
    [InlineData("https://council.example.evil.example")]
    [InlineData("http://council.example")]
    [InlineData("https://council.example:8443")]
    [InlineData("null")]
    [InlineData("")]
    public async Task Another_site_may_not(string site)
    {
        using var answer = await host.GotAsync("/graphql?query={__typename}", $"Origin: {site}");
        using var asked = await PreflightAsync(host, site);

        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
        Assert.Contains("Origin", answer.Headers.Vary);
        Assert.False(asked.Headers.Contains("Access-Control-Allow-Origin"));
        Assert.False(asked.Headers.Contains("Access-Control-Allow-Headers"));
    }

    [Fact]
    public async Task A_browser_that_asks_beforehand_is_told_what_its_site_may_send()
    {
        using var answer = await PreflightAsync(host, Site);

        Assert.Equal(204, (int)answer.StatusCode);
        Assert.Equal(Site, One(answer, "Access-Control-Allow-Origin"));
        Assert.Equal("GET, HEAD, POST", One(answer, "Access-Control-Allow-Methods"));
        Assert.Equal(
            "Accept-Language, Authorization, Content-Type, If-None-Match, X-Api-Key, GraphQL-Cost, GraphQL-Preflight",
            One(answer, "Access-Control-Allow-Headers"));
        Assert.Equal("7200", One(answer, "Access-Control-Max-Age"));
        Assert.Contains("Origin", answer.Headers.Vary);
    }

    [Fact]
    public async Task All_sites_may_read_where_the_setting_says_so_and_none_with_credentials()
    {
        using var open = new Open();
        using var answer = await open.GotAsync("/graphql?query={__typename}", "Origin: https://any.example");
        using var asked = await PreflightAsync(open, "https://any.example");

        Assert.Equal("*", One(answer, "Access-Control-Allow-Origin"));
        Assert.Equal(["Accept", "Accept-Encoding", "GraphQL-Cost"], answer.Headers.Vary);
        Assert.Equal("*", One(asked, "Access-Control-Allow-Origin"));
        Assert.False(asked.Headers.Contains("Access-Control-Allow-Credentials"));
    }

    private static Task<HttpResponseMessage> PreflightAsync(AccessHost host, string site) => host.SentAsync(
        new HttpRequestMessage(HttpMethod.Options, "/graphql"),
        $"Origin: {site}", "Access-Control-Request-Method: POST", "Access-Control-Request-Headers: content-type");

    private static string One(HttpResponseMessage answer, string header) => string.Join(", ", answer.Headers.GetValues(header));
}
