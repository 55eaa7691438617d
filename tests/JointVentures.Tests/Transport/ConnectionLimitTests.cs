using System.Net.Sockets;
using System.Text;
using JointVentures.Tests.Transport.Admission;

namespace JointVentures.Tests.Transport;

public sealed class ConnectionLimitTests(ConnectionLimitTests.Narrow host) : IClassFixture<ConnectionLimitTests.Narrow>
{
    /// <summary>Two connections, and short requests.</summary>
    public sealed class Narrow() : AccessHost(
        ("Limits:Connections", "2"), ("Limits:RequestLineBytes", "1024"), ("Limits:HeaderBytes", "2048"), ("Limits:Headers", "10"));

    [Theory]
    [InlineData(900, "", "HTTP/1.1 200 ")]
    [InlineData(1100, "", "HTTP/1.1 414 ")]
    [InlineData(0, "X-A: LONG\r\n", "HTTP/1.1 431 ")]
    [InlineData(0, "A: 1\r\nB: 1\r\nC: 1\r\nD: 1\r\nE: 1\r\nF: 1\r\nG: 1\r\nH: 1\r\nI: 1\r\nJ: 1\r\n", "HTTP/1.1 431 ")]
    public async Task Requests_are_as_long_as_the_settings_say(int query, string headers, string expected)
    {
        var line = $"GET /graphql?query={"{__typename}".PadRight(query, ',')} HTTP/1.1\r\nHost: here\r\nConnection: close\r\n";
        using var client = await ConnectAsync();
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(line + headers.Replace("LONG", new string('x', 3_000), StringComparison.Ordinal) + "\r\n"));

        using var reader = new StreamReader(client.GetStream());
        Assert.StartsWith(expected, await reader.ReadLineAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Connections_beyond_the_limit_are_closed()
    {
        using var first = await ConnectAsync();
        using var second = await ConnectAsync();
        await AnswersAsync(first);
        await AnswersAsync(second);

        using var third = await ConnectAsync();
        Assert.Equal(0, await ReadAsync(third));
    }

    private static async Task AnswersAsync(TcpClient client)
    {
        await client.GetStream().WriteAsync("GET /graphql?query={__typename} HTTP/1.1\r\nHost: here\r\n\r\n"u8.ToArray());
        Assert.NotEqual(0, await ReadAsync(client));
    }

    private static async Task<int> ReadAsync(TcpClient client)
    {
        try
        {
            return await client.GetStream().ReadAsync(new byte[4096]);
        }
        catch (IOException)
        {
            return 0;
        }
    }

    private async Task<TcpClient> ConnectAsync()
    {
        var client = new TcpClient();
        await client.ConnectAsync(host.Address.Host, host.Address.Port);
        return client;
    }
}
