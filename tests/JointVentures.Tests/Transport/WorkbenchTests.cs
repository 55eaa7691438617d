using System.Text.RegularExpressions;
using JointVentures.Tests.Clients;

namespace JointVentures.Tests.Transport;

public partial class WorkbenchTests(ServedProgram host) : IClassFixture<ServedProgram>
{
    private const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    [Theory]
    [InlineData("/graphql")]
    [InlineData("/graphql/")]
    [InlineData("/graphql?query=")]
    public async Task A_browser_sees_the_page(string url)
    {
        var response = await host.GetAsync(url, Browser);

        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Contains("<title>Joint Ventures Directory</title>", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("no-cache", response.Headers.CacheControl?.ToString());
        Assert.Equal(["Accept", "Accept-Encoding", "GraphQL-Cost"], response.Headers.Vary);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Contains("default-src 'none'", Assert.Single(response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("*/*")]
    [InlineData("text/*, application/json")]
    [InlineData("application/json, text/html;q=0.9")]
    public async Task Whoever_prefers_json_is_told_what_is_missing(string accept) =>
        await (await host.GetAsync("/graphql", accept)).IsRefusedAsync(400, "HC0013", "QUERY_MISSING");

    [Fact]
    public async Task A_browser_that_brings_a_query_sees_the_answer() =>
        await (await host.GetAsync("/graphql?query={__typename}", Browser)).HasDataAsync();

    [ClientFact("node", "npm")]
    public async Task The_files_of_the_page_may_be_kept_for_ever()
    {
        var page = await (await host.GetAsync("/graphql", Browser)).Content.ReadAsStringAsync();
        var files = AssetUrl().Matches(page).Select(match => match.Value).ToList();

        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var response = await host.GetAsync(file);

            Assert.Equal(200, (int)response.StatusCode);
            Assert.Contains("immutable", response.Headers.CacheControl?.ToString(), StringComparison.Ordinal);
            Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        }
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task The_page_is_compressed_where_the_browser_can_read_it(string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql");
        request.Headers.AcceptEncoding.ParseAdd(encoding);

        var response = await host.SendAsync(request, Browser);

        Assert.Equal(encoding, Assert.Single(response.Content.Headers.ContentEncoding));
        Assert.Equal(["Accept", "Accept-Encoding", "GraphQL-Cost"], response.Headers.Vary);
    }

    [Theory]
    [InlineData("/workbench")]
    [InlineData("/workbench/")]
    [InlineData("/workbench/assets/none.js")]
    [InlineData("/workbench/../appsettings.json")]
    [InlineData("/workbench/%2e%2e/%2e%2e/Program.cs")]
    public async Task Other_files_are_not_served(string url) =>
        await (await host.GetAsync(url)).IsRefusedAsync(404, "NOT_FOUND", "NOT_FOUND");

    [GeneratedRegex("/workbench/assets/[^\"]+")]
    private static partial Regex AssetUrl();
}
