using System.Net.Http.Headers;

namespace JointVentures.Tests.Transport;

public class SchemaTests(ServedProgram host) : IClassFixture<ServedProgram>
{
    [Theory]
    [InlineData("/graphql?sdl")]
    [InlineData("/graphql?sdl=true")]
    [InlineData("/graphql/schema")]
    [InlineData("/graphql/schema.graphql")]
    [InlineData("/graphql/sdl")]
    public async Task The_schema_is_a_file_that_caches_may_keep(string url)
    {
        var response = await host.GetAsync(url, "text/html");

        Assert.Equal(200, (int)response.StatusCode);
        Assert.Contains("type Query {", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("application/graphql; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal("attachment; filename=\"schema.graphql\"", response.Content.Headers.ContentDisposition?.ToString());
        Assert.Equal("public, must-revalidate, max-age=3600", response.Headers.CacheControl?.ToString());
        Assert.False(response.Headers.ETag!.IsWeak);
        Assert.NotNull(response.Content.Headers.LastModified);
    }

    [Fact]
    public async Task The_schema_that_a_client_has_is_not_sent_again()
    {
        var first = await host.GetAsync("/graphql/schema");
        using var again = new HttpRequestMessage(HttpMethod.Get, "/graphql?sdl");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var since = new HttpRequestMessage(HttpMethod.Get, "/graphql?sdl");
        since.Headers.IfModifiedSince = first.Content.Headers.LastModified;
        using var other = new HttpRequestMessage(HttpMethod.Get, "/graphql?sdl");
        other.Headers.IfNoneMatch.Add(new EntityTagHeaderValue("\"other\""));

        var same = await host.SendAsync(again);

        Assert.Equal((304, first.Headers.ETag), ((int)same.StatusCode, same.Headers.ETag));
        Assert.Empty(await same.Content.ReadAsByteArrayAsync());
        Assert.Equal(304, (int)(await host.SendAsync(since)).StatusCode);
        Assert.Equal(200, (int)(await host.SendAsync(other)).StatusCode);
    }

    [Theory]
    [InlineData("/graphql?sdl&types=Query")]
    [InlineData("/graphql/schema?types=Query,Query")]
    [InlineData("/graphql/schema.graphql?types=%20Query%20,")]
    public async Task Some_types_are_given_alone(string url)
    {
        var response = await host.GetAsync(url);

        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal(1, (await response.Content.ReadAsStringAsync()).Split("type Query {").Length - 1);
        Assert.NotNull(response.Headers.ETag);
    }

    [Theory]
    [InlineData("", "HC0058", "TYPES_EMPTY")]
    [InlineData(",%20,", "HC0058", "TYPES_EMPTY")]
    [InlineData("Query,1st", "HC0059", "INVALID_TYPE_NAME")]
    [InlineData("%D0%A4%D0%B8%D1%80%D0%BC%D0%B0", "HC0059", "INVALID_TYPE_NAME")]
    [InlineData("Query,Nothing", "HC0060", "UNKNOWN_TYPE")]
    public async Task Types_that_are_not_in_the_schema_are_refused(string types, string code, string reason)
    {
        var response = await host.GetAsync($"/graphql/schema?types={types}");

        await response.IsRefusedAsync(400, code, reason);
        Assert.Null(response.Content.Headers.ContentDisposition);
    }

    [Fact]
    public async Task Letters_of_every_alphabet_stand_in_an_error_as_they_are() =>
        Assert.Contains("\"typeName\":\"Фирма\"", await (await host.GetAsync("/graphql/schema?types=Фирма")).Content.ReadAsStringAsync(), StringComparison.Ordinal);

    [Fact]
    public async Task The_schema_is_not_to_be_changed()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql/schema") { Content = new StringContent("type Query") };

        var response = await host.SendAsync(request);

        await response.IsRefusedAsync(405, "METHOD_NOT_ALLOWED", "METHOD_NOT_ALLOWED");
        Assert.Equal(["GET", "HEAD"], response.Content.Headers.Allow);
    }

    [Fact]
    public async Task Head_tells_the_length_of_the_schema()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "/graphql/schema");

        var response = await host.SendAsync(request);

        Assert.Equal(200, (int)response.StatusCode);
        Assert.NotEqual(0, response.Content.Headers.ContentLength);
    }
}
