using System.Text;

namespace JointVentures.Tests.Transport;

public class GetTests(ServedProgram host) : IClassFixture<ServedProgram>
{
    private const string Named = "/graphql?query=query+Named($type:String!){__type(name:$type){name}}";

    [Fact]
    public async Task A_query_in_the_url_is_answered_without_any_header()
    {
        var response = await host.GetAsync("/graphql?query={__typename}");

        Assert.Equal("Query", (await response.HasDataAsync()).GetProperty("__typename").GetString());
    }

    [Fact]
    public async Task Variables_in_the_url_are_json()
    {
        var response = await host.GetAsync($"{Named}&variables={Uri.EscapeDataString("""{"type":"Query"}""")}&operationName=Named");

        Assert.Equal("Query", (await response.HasDataAsync()).GetProperty("__type").GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("variables=null&extensions=null")]
    [InlineData("variables=&extensions=&operationName=")]
    [InlineData("variables={}&extensions={}&unknown=7")]
    public async Task Parameters_may_be_null_or_empty(string parameters) =>
        await (await host.GetAsync($"/graphql?query={{__typename}}&{parameters}")).HasDataAsync();

    [Theory]
    [InlineData("variables=x", "INVALID_PARAMETER", "HC0009")]
    [InlineData("variables=[]", "INVALID_PARAMETER", "HC0009")]
    [InlineData("variables=7", "INVALID_PARAMETER", "HC0009")]
    [InlineData("variables=\"{}\"", "INVALID_PARAMETER", "HC0009")]
    [InlineData("extensions=true", "INVALID_PARAMETER", "HC0009")]
    [InlineData("query={a}", "REPEATED_PARAMETER", "HC0009")]
    [InlineData("variables={}&variables={}", "REPEATED_PARAMETER", "HC0009")]
    [InlineData("batchOperations=[A]", "BATCH_NOT_ALLOWED", "HC0009")]
    [InlineData("variables={\"a\":1,\"a\":2}", "DUPLICATE_KEY", "HC0011")]
    [InlineData("variables={\"a\":\"\\ud800\"}", "INVALID_UNICODE", "HC0011")]
    public async Task A_wrong_parameter_is_refused(string parameters, string reason, string code) =>
        await (await host.GetAsync($"/graphql?query={{__typename}}&{parameters}")).IsRefusedAsync(400, code, reason);

    [Theory]
    [InlineData("/graphql")]
    [InlineData("/graphql?query=")]
    [InlineData("/graphql?variables={}")]
    [InlineData("/graphql?query=%")]
    public async Task A_url_without_a_query_is_never_an_operation(string url)
    {
        var response = await host.GetAsync(url, "application/graphql-response+json");

        Assert.Equal(400, (int)response.StatusCode);
        Assert.Equal(Answers.GraphQLResponse, response.Content.Headers.ContentType?.ToString());
    }

    [Fact]
    public async Task A_url_without_a_query_is_refused() =>
        await (await host.GetAsync("/graphql")).IsRefusedAsync(400, "HC0013", "QUERY_MISSING");

    [Fact]
    public async Task A_mutation_by_get_is_not_allowed()
    {
        var response = await host.GetAsync("/graphql?query=mutation{__typename}");

        Assert.Equal(405, (int)response.StatusCode);
        Assert.Equal("POST", Assert.Single(response.Content.Headers.Allow));
    }

    [Fact]
    public async Task Head_tells_what_get_would_send()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "/graphql?query={__typename}");

        var response = await host.SendAsync(request);

        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal(Answers.Json, response.Content.Headers.ContentType?.ToString());
        Assert.Equal(Encoding.UTF8.GetByteCount("""{"data":{"__typename":"Query"}}"""), response.Content.Headers.ContentLength);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Options_names_the_methods()
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, "/graphql");

        var response = await host.SendAsync(request);

        Assert.Equal(204, (int)response.StatusCode);
        Assert.Equal(["GET", "HEAD", "POST", "OPTIONS"], response.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("QUERY")]
    public async Task Any_other_method_is_refused(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/graphql");

        var response = await host.SendAsync(request);

        await response.IsRefusedAsync(405, "METHOD_NOT_ALLOWED", "METHOD_NOT_ALLOWED");
        Assert.Equal(["GET", "HEAD", "POST", "OPTIONS"], response.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("/graphql/anything")]
    [InlineData("/graphql/schema/Query")]
    [InlineData("/graphql/persisted")]
    [InlineData("/graphql/persisted/first-query/FirstQuery/more")]
    [InlineData("/favicon.ico")]
    [InlineData("/appsettings.json")]
    public async Task Nothing_else_is_served(string url)
    {
        await (await host.GetAsync(url)).IsRefusedAsync(404, "NOT_FOUND", "NOT_FOUND");
        using var post = new HttpRequestMessage(HttpMethod.Post, url) { Content = new StringContent("") };
        await (await host.SendAsync(post)).IsRefusedAsync(404, "NOT_FOUND", "NOT_FOUND");
    }

    [Fact]
    public async Task The_root_leads_to_the_api()
    {
        var response = await host.GetAsync("/");

        Assert.Equal((302, "/graphql"), ((int)response.StatusCode, response.Headers.Location?.ToString()));
    }
}
