using System.IO.Compression;
using System.Net.Http.Headers;

namespace JointVentures.Tests.Transport;

public class CompressionTests(ServedProgram host) : IClassFixture<ServedProgram>
{
    private const string Long = "{jointVentures(first:20){nodes{id,name{ru,kk,en}}}}";
    private const string Short = "{__typename}";

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("GZIP", "gzip")]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("gzip, br;q=0.5", "gzip")]
    [InlineData("gzip;q=0.001", "gzip")]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("gzip, identity", "gzip")]
    [InlineData("gzip;q=0.5, identity;q=0.1", "gzip")]
    [InlineData("deflate, *", "br")]
    [InlineData("br;q=0, *;q=0.1", "gzip")]
    [InlineData("*;q=0, gzip", "gzip")]
    [InlineData("identity;q=0, gzip", "gzip")]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData("identity", null)]
    [InlineData("deflate, zstd", null)]
    [InlineData("gzip;q=0", null)]
    [InlineData("*;q=0", null)]
    [InlineData("identity;q=0", null)]
    [InlineData("gzip;q=0.5, identity", null)]
    [InlineData("gzip;q=much", null)]
    [InlineData("gzip br", null)]
    public async Task An_answer_is_compressed_as_the_client_wishes(string? acceptEncoding, string? coding)
    {
        Assert.Equal(coding, CodingOf(await AskAsync(HttpMethod.Get, Long, acceptEncoding)));
        Assert.Equal(coding, CodingOf(await AskAsync(HttpMethod.Post, Long, acceptEncoding)));
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task A_compressed_answer_holds_the_same_bytes(string coding)
    {
        var plain = await (await AskAsync(HttpMethod.Get, Long)).Content.ReadAsByteArrayAsync();

        foreach (var method in (HttpMethod[])[HttpMethod.Get, HttpMethod.Post])
        {
            var response = await AskAsync(method, Long, coding);
            var compressed = await response.Content.ReadAsByteArrayAsync();

            Assert.Equal(Answers.Json, response.Content.Headers.ContentType?.ToString());
            Assert.Equal(compressed.Length, response.Content.Headers.ContentLength);
            Assert.True(compressed.Length < plain.Length / 2, $"{compressed.Length} of {plain.Length}");
            Assert.Equal(plain, Decompressed(compressed, coding));
        }
    }

    [Fact]
    public async Task A_short_answer_is_not_worth_compressing() => Assert.Null(CodingOf(await AskAsync(HttpMethod.Get, Short, "br, gzip")));

    [Theory]
    [InlineData("gzip, identity;q=0")]
    [InlineData("gzip, *;q=0")]
    public async Task A_short_answer_is_compressed_for_a_client_that_reads_nothing_else(string acceptEncoding)
    {
        var response = await AskAsync(HttpMethod.Get, Short, acceptEncoding);

        Assert.Equal("gzip", CodingOf(response));
        Assert.Equal("""{"data":{"__typename":"Query"}}"""u8.ToArray(), Decompressed(await response.Content.ReadAsByteArrayAsync(), "gzip"));
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    [InlineData("identity")]
    public async Task Head_tells_of_the_compressed_answer(string acceptEncoding)
    {
        var get = await AskAsync(HttpMethod.Get, Long, acceptEncoding);

        var head = await AskAsync(HttpMethod.Head, Long, acceptEncoding);

        Assert.Equal(get.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Equal(CodingOf(get), CodingOf(head));
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    private static string? CodingOf(HttpResponseMessage response)
    {
        Assert.Equal(200, (int)response.StatusCode);
        return response.Content.Headers.ContentEncoding.SingleOrDefault();
    }

    private static byte[] Decompressed(byte[] bytes, string coding)
    {
        using var source = new MemoryStream(bytes);
        using Stream stream = coding == "br"
            ? new BrotliStream(source, CompressionMode.Decompress)
            : new GZipStream(source, CompressionMode.Decompress);
        using var plain = new MemoryStream();
        stream.CopyTo(plain);
        return plain.ToArray();
    }

    private async Task<HttpResponseMessage> AskAsync(HttpMethod method, string query, string? acceptEncoding = null)
    {
        using var request = method == HttpMethod.Post
            ? new HttpRequestMessage(method, "/graphql") { Content = new StringContent($$"""{"query":"{{query}}"}""", null, new MediaTypeHeaderValue("application/json")) }
            : new HttpRequestMessage(method, $"/graphql?query={query}");
        if (acceptEncoding is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept-Encoding", acceptEncoding);
        }

        return await host.SendAsync(request);
    }
}
