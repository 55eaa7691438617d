using System.Net.Sockets;
using System.Text;

namespace JointVentures.Tests.Transport;

/// <summary>The program on a free port of its own, sent what no client library would send.</summary>
public sealed class KestrelHost() : ServedProgram(onPort: true)
{
    /// <summary>Sends text as it is and gives everything that comes back until the program ends the connection.</summary>
    public Task<string> ExchangeAsync(string request) => ExchangeAsync(Encoding.UTF8.GetBytes(request));

    /// <summary>The same with bytes.</summary>
    public async Task<string> ExchangeAsync(byte[] request)
    {
        using var client = await SendAsync(request);
        using var reader = new StreamReader(client.GetStream(), Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }

    /// <summary>Sends text as it is and goes away.</summary>
    public async Task BreakOffAsync(string request) => (await SendAsync(Encoding.UTF8.GetBytes(request))).Dispose();

    private async Task<TcpClient> SendAsync(byte[] request)
    {
        var client = new TcpClient();
        await client.ConnectAsync(Address.Host, Address.Port);
        await client.GetStream().WriteAsync(request);
        return client;
    }
}
