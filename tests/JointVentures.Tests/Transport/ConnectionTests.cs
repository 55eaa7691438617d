using System.Text;

namespace JointVentures.Tests.Transport;

public class ConnectionTests(KestrelHost host) : IClassFixture<KestrelHost>
{
    private const int Limit = 1_048_576;
    private const string Query = """{"query":"{ __typename }"}""";
    private const string Post = "POST /graphql HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\nConnection: close\r\n";

    [Fact]
    public async Task A_chunked_body_is_read()
    {
        var answer = await host.ExchangeAsync($"{Post}Transfer-Encoding: chunked\r\n\r\n{Query.Length:x}\r\n{Query}\r\n0\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 200 OK", answer, StringComparison.Ordinal);
        Assert.EndsWith("""{"data":{"__typename":"Query"}}""", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n")]
    [InlineData("Transfer-Encoding: chunked\r\n\r\n2\r\n{}xx0\r\n\r\n")]
    [InlineData("Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n")]
    public async Task A_malformed_chunk_is_the_clients_error(string rest)
    {
        var answer = await host.ExchangeAsync(Post + rest);

        Assert.StartsWith("HTTP/1.1 400 Bad Request", answer, StringComparison.Ordinal);
        Assert.Contains("Content-Type: application/json; charset=utf-8", answer, StringComparison.Ordinal);
        Assert.Contains("\"code\":\"HC0012\",\"reason\":\"BROKEN_BODY\"", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Content-Length: 500\r\n\r\n{\"query\":")]
    [InlineData("Transfer-Encoding: chunked\r\n\r\n5\r\n{\"que")]
    public async Task A_client_that_goes_away_in_the_middle_does_no_harm(string rest)
    {
        await host.BreakOffAsync(Post + rest);

        await (await host.PostAsync(Query)).HasDataAsync();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Content-Length: 0")]
    public async Task No_body_is_refused(string? length)
    {
        var answer = await host.ExchangeAsync($"{Post}{(length is null ? "" : length + "\r\n")}\r\n");

        Assert.StartsWith("HTTP/1.1 400 Bad Request", answer, StringComparison.Ordinal);
        Assert.Contains("\"reason\":\"EMPTY_BODY\"", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_of_the_largest_size_is_read() =>
        await (await host.PostAsync(Query.PadRight(Limit))).HasDataAsync();

    [Fact]
    public async Task A_larger_body_is_refused()
    {
        var extensions = await (await host.PostAsync(Query.PadRight(Limit + 1))).IsRefusedAsync(413, "HC0010", "BODY_TOO_LARGE");

        Assert.Equal(Limit, extensions.GetProperty("maxRequestBodyBytes").GetInt32());
    }

    [Fact]
    public async Task A_larger_body_is_refused_before_it_is_sent()
    {
        var answer = await host.ExchangeAsync($"{Post}Content-Length: 99999999999\r\nExpect: 100-continue\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 413 ", answer, StringComparison.Ordinal);
        Assert.Contains("\"code\":\"HC0010\"", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_larger_body_in_chunks_is_refused()
    {
        using var content = new StreamContent(new MemoryStream(Encoding.UTF8.GetBytes(Query.PadRight(Limit + 1))));
        content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content };
        request.Headers.TransferEncodingChunked = true;

        await (await host.SendAsync(request)).IsRefusedAsync(413, "HC0010", "BODY_TOO_LARGE");
    }

    [Theory]
    [InlineData("\uFFFD")]
    [InlineData("%ff%fe")]
    [InlineData("%ed%a0%80")]
    public async Task A_url_that_is_no_utf8_is_the_clients_error(string text)
    {
        var answer = await host.ExchangeAsync(
            $"GET /graphql?query={text} HTTP/1.1\r\nHost: here\r\nAccept: application/graphql-response+json\r\nConnection: close\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 400 ", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "",
        "HTTP/1.1 200 OK|Content-Length: 31|Connection: close|Content-Type: application/json; charset=utf-8|Date|"
        + "Access-Control-Expose-Headers: Dataset-Version|Cache-Control: no-cache|ETag|Vary: Accept, Accept-Encoding, GraphQL-Cost|"
        + "X-Content-Type-Options: nosniff|Content-Security-Policy: default-src 'none'; frame-ancestors 'none'|"
        + "Referrer-Policy: no-referrer|Cross-Origin-Resource-Policy: same-origin|Dataset-Version||{\"data\":{\"__typename\":\"Query\"}}")]
    [InlineData(
        "If-None-Match: *\r\n",
        "HTTP/1.1 304 Not Modified|Connection: close|Date|Access-Control-Expose-Headers: Dataset-Version|Cache-Control: no-cache|ETag|"
        + "Vary: Accept, Accept-Encoding, GraphQL-Cost|X-Content-Type-Options: nosniff|Content-Security-Policy: default-src 'none'; frame-ancestors 'none'|"
        + "Referrer-Policy: no-referrer|Cross-Origin-Resource-Policy: same-origin|Dataset-Version||")]
    public async Task A_query_in_the_url_is_answered_with_these_headers(string header, string expected)
    {
        var answer = await host.ExchangeAsync($"GET /graphql?query={{__typename}} HTTP/1.1\r\nHost: here\r\n{header}Connection: close\r\n\r\n");

        // Some headers have a value of their own each time.
        var lines = answer.Split("\r\n").Select(line => line.Split(": ") is [("Date" or "ETag" or "Dataset-Version") and var name, _] ? name : line);
        Assert.Equal(expected, string.Join('|', lines));
    }

    [Fact]
    public async Task The_program_does_not_say_what_it_is_made_of() =>
        Assert.DoesNotContain("Server:", await host.ExchangeAsync($"{Post}\r\n"), StringComparison.Ordinal);
}
