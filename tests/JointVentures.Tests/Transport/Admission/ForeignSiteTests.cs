using System.Net.Http.Headers;
using System.Text;

namespace JointVentures.Tests.Transport.Admission;

/// <summary>What another site can make a browser do without being asked for leave: send forms, follow links, show and load answers.</summary>
public sealed class ForeignSiteTests(ServedProgram host) : IClassFixture<ServedProgram>
{
    private const string Site = "https://other.example";

    [Theory]
    [InlineData("text/plain")]
    [InlineData("text/plain; charset=\"application/json\"")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData(null)]
    public async Task A_form_cannot_post(string? contentType)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes("""{"query":"{ __typename }","a":"="}"""));
        content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content };
        request.Headers.Add("Origin", Site);

        using var answer = await host.SendAsync(request);

        await answer.IsRefusedAsync(415, "UNSUPPORTED_MEDIA_TYPE", "UNSUPPORTED_MEDIA_TYPE");
    }

    [Fact]
    public async Task A_link_runs_queries_alone()
    {
        using var answer = await host.GetAsync("/graphql?query=mutation{__typename}");

        await answer.IsRefusedAsync(405, "OPERATION_NOT_SUPPORTED", "OPERATION_NOT_SUPPORTED");
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("OPTIONS")]
    public async Task A_site_may_read_nothing_unless_the_settings_name_it(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/graphql?query={__typename}");
        request.Headers.Add("Origin", Site);
        request.Headers.Add("Access-Control-Request-Method", "POST");

        using var answer = await host.SendAsync(request);

        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Theory]
    [InlineData("/graphql?query={__typename}")]
    [InlineData("/graphql?query={nothing}")]
    [InlineData("/graphql?query=")]
    [InlineData("/graphql/schema")]
    [InlineData("/")]
    [InlineData("/nothing")]
    [InlineData("/workbench/index.html")]
    [InlineData("/graphql", "text/html")]
    [InlineData("/graphql?query={regions{nodes{code}}}", "text/csv")]
    public async Task No_answer_can_be_framed_loaded_or_taken_for_something_else(string url, string? accept = null)
    {
        using var answer = await host.GetAsync(url, accept);

        Assert.Equal("nosniff", One(answer, "X-Content-Type-Options"));
        Assert.Equal("no-referrer", One(answer, "Referrer-Policy"));
        Assert.Equal("same-origin", One(answer, "Cross-Origin-Resource-Policy"));
        var policy = One(answer, "Content-Security-Policy");
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_runs_its_own_scripts_alone()
    {
        using var answer = await host.GetAsync("/graphql", "text/html");

        var policy = One(answer, "Content-Security-Policy").Split("; ");
        Assert.Contains("script-src 'self'", policy);
        Assert.Contains("connect-src 'self'", policy);
        Assert.Contains("base-uri 'none'", policy);
        Assert.Contains("form-action 'none'", policy);
        Assert.Equal("same-origin", One(answer, "Cross-Origin-Opener-Policy"));
    }

    private static string One(HttpResponseMessage answer, string header) => Assert.Single(answer.Headers.GetValues(header));
}
