using System.Net;

namespace JointVentures.Tests.Transport;

public class HealthTests(ServedProgram host) : IClassFixture<ServedProgram>
{
    [Theory]
    [InlineData("/health/live", """{"status":"live"}""")]
    [InlineData("/health/ready", """{"status":"ready"}""")]
    public async Task A_server_that_serves_is_live_and_ready(string url, string expected)
    {
        using var answer = await host.GetAsync(url);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(expected, await answer.Content.ReadAsStringAsync());
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("DELETE")]
    public async Task Nothing_else_is_there(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/health/ready");

        using var answer = await host.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_server_whose_store_is_gone_is_live_but_not_ready()
    {
        using var other = new ServedProgram();
        await other.AskAsync("{ __typename }");
        await File.WriteAllTextAsync(other.Store, "no store");

        using var ready = await other.GetAsync("/health/ready");
        using var live = await other.GetAsync("/health/live");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Equal("""{"status":"unreadable"}""", await ready.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
    }
}
