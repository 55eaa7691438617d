using System.Net;
using System.Net.Http.Headers;

namespace JointVentures.Tests.Transport;

public class TagTests(ServedProgram host) : IClassFixture<ServedProgram>
{
    private const string Url = "/graphql?query=query+A($first:Int){jointVentures(first:$first){nodes{id}}}query+B{__typename}&operationName=A&variables={\"first\":2}";

    [Fact]
    public async Task An_answer_to_a_query_in_the_url_may_be_kept_and_has_a_strong_tag()
    {
        var response = await host.GetAsync(Url);

        await response.HasDataAsync();
        Assert.False(response.Headers.ETag!.IsWeak);
        Assert.Equal("no-cache", response.Headers.CacheControl?.ToString());
        Assert.Equal(["Accept", "Accept-Encoding", "GraphQL-Cost"], response.Headers.Vary);
    }

    [Fact]
    public async Task The_same_question_has_the_same_tag() => Assert.Equal(await TagOfAsync(Url), await TagOfAsync(Url));

    [Theory]
    [InlineData("nodes{id}", "nodes{__typename}")]
    [InlineData("{\"first\":2}", "{\"first\":3}")]
    [InlineData("{\"first\":2}", "{}")]
    [InlineData("operationName=A", "operationName=B")]
    public async Task Another_question_has_another_tag(string part, string other) =>
        Assert.NotEqual(await TagOfAsync(Url), await TagOfAsync(Url.Replace(part, other, StringComparison.Ordinal)));

    [Fact]
    public async Task Every_form_of_an_answer_has_a_tag_of_its_own()
    {
        var tags = new HashSet<EntityTagHeaderValue>();
        foreach (var accept in (string[])["application/json", "application/graphql-response+json"])
        {
            foreach (var encoding in (string[])["identity", "gzip", "br", "br, identity;q=0"])
            {
                Assert.True(tags.Add(await TagOfAsync(Url, accept, encoding)), $"{accept} {encoding}");
            }
        }
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("W/{0}")]
    [InlineData("\"other\", {0}")]
    [InlineData("\"a,b\" ,W/\"other\",W/{0}, \"\"")]
    [InlineData("*")]
    public async Task What_a_client_has_is_not_sent_again(string ifNoneMatch)
    {
        foreach (var method in (HttpMethod[])[HttpMethod.Get, HttpMethod.Head])
        {
            var first = await host.GetAsync(Url);

            var again = await AgainAsync(method, Url, string.Format(null, ifNoneMatch, first.Headers.ETag));

            Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
            Assert.Equal(first.Headers.ETag, again.Headers.ETag);
            Assert.Equal(first.Headers.CacheControl, again.Headers.CacheControl);
            Assert.Equal(first.Headers.Vary, again.Headers.Vary);
            Assert.Null(again.Content.Headers.ContentType);
            Assert.Empty(await again.Content.ReadAsByteArrayAsync());
        }
    }

    [Theory]
    [InlineData("\"other\"")]
    [InlineData("W/\"other\", \"another\"")]
    [InlineData("no-quotes")]
    [InlineData("")]
    public async Task What_a_client_does_not_have_is_sent(string ifNoneMatch) =>
        await (await AgainAsync(HttpMethod.Get, Url, ifNoneMatch)).HasDataAsync();

    [Fact]
    public async Task The_tag_of_one_form_is_not_that_of_another()
    {
        var tag = await TagOfAsync(Url, encoding: "gzip");

        Assert.Equal(HttpStatusCode.OK, (await AgainAsync(HttpMethod.Get, Url, $"{tag}")).StatusCode);
    }

    [Fact]
    public async Task Head_has_the_tag_of_get()
    {
        using var head = new HttpRequestMessage(HttpMethod.Head, Url);

        Assert.Equal(await TagOfAsync(Url), (await host.SendAsync(head)).Headers.ETag);
    }

    [Theory]
    [InlineData("query={", null, 200)]
    [InlineData("query={", "application/graphql-response+json", 400)]
    [InlineData("query={nothing}", null, 200)]
    [InlineData("query={jointVentures(first:-1){nodes{id}}}", null, 200)]
    [InlineData("query={__typename,jointVentures(first:-1){nodes{id}}}", "application/graphql-response+json", 200)]
    [InlineData("query=mutation{__typename}", null, 405)]
    [InlineData("query={__typename}&variables=[]", null, 400)]
    [InlineData("query={__typename}", "text/plain", 406)]
    [InlineData("query=", null, 400)]
    public async Task An_answer_with_errors_is_not_kept(string parameters, string? accept, int status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/graphql?{parameters}");
        request.Headers.TryAddWithoutValidation("If-None-Match", "*");

        var response = await host.SendAsync(request, accept);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Contains("\"errors\":", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Null(response.Headers.ETag);
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        Assert.Equal(["Accept", "Accept-Encoding", "GraphQL-Cost"], response.Headers.Vary);
    }

    [Fact]
    public async Task A_field_that_is_called_errors_is_no_error() =>
        Assert.NotNull((await host.GetAsync("/graphql?query={errors:jointVentures(first:1){nodes{id}}}")).Headers.ETag);

    [Fact]
    public async Task A_posted_operation_is_not_asked_for_again()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent("""{"query":"{ __typename }"}""", null, "application/json"),
        };
        request.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Any);

        var response = await host.SendAsync(request);

        await response.HasDataAsync();
        Assert.Null(response.Headers.ETag);
        Assert.Null(response.Headers.CacheControl);
    }

    private async Task<EntityTagHeaderValue> TagOfAsync(string url, string? accept = null, string? encoding = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", encoding);
        var response = await host.SendAsync(request, accept);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return response.Headers.ETag!;
    }

    private async Task<HttpResponseMessage> AgainAsync(HttpMethod method, string url, string ifNoneMatch)
    {
        using var request = new HttpRequestMessage(method, url);
        request.Headers.TryAddWithoutValidation("If-None-Match", ifNoneMatch);
        return await host.SendAsync(request);
    }
}
