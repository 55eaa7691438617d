using System.Net.Sockets;
using System.Text;

namespace JointVentures.Tests.Transport;

/// <summary>The program on a free port of its own, sent what no client library would send.</summary>
public class KestrelHost : ServedProgram
{
    public KestrelHost()
        : base(onPort: true)
    {
    }

    /// <summary>The same over a store that is there.</summary>
    /// <param name="store">The directory's file.</param>
    /// <param name="settings">Further settings.</param>
    protected KestrelHost(string store, params (string Name, string Value)[] settings)
        : base(onPort: true, store, settings)
    {
    }

    /// <summary>Sends text as it is and gives everything that comes back until the program ends the connection.</summary>
    public Task<string> ExchangeAsync(string request) => ExchangeAsync(Encoding.UTF8.GetBytes(request));

    /// <summary>The same with bytes.</summary>
    public async Task<string> ExchangeAsync(byte[] request)
    {
        using var client = await OpenAsync(request);
        using var reader = new StreamReader(client.GetStream(), Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }

    /// <summary>Sends text as it is and goes away.</summary>
    public async Task BreakOffAsync(string request) => (await OpenAsync(request)).Dispose();

    /// <summary>Sends text as it is and leaves the connection open.</summary>
    public Task<TcpClient> OpenAsync(string request) => OpenAsync(Encoding.UTF8.GetBytes(request));

    private async Task<TcpClient> OpenAsync(byte[] request)
    {
        var client = new TcpClient();
        await client.ConnectAsync(Address.Host, Address.Port);
        await client.GetStream().WriteAsync(request);
        return client;
    }
}
