using System.Text;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace JointVentures.Tests.Transport;

/// <summary>A client that sends next to nothing and holds its connection by it.</summary>
public sealed class SlowBodyTests : IDisposable
{
    private const string Head =
        "POST /graphql HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: 1000\r\n\r\n";

    private readonly Hurried _host = new();

    [Fact]
    public async Task A_body_that_trickles_is_the_clients_error()
    {
        using var client = new System.Net.Sockets.TcpClient();
        await client.ConnectAsync(_host.Address.Host, _host.Address.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(Head));
        using var stop = new CancellationTokenSource();
        var trickle = TrickleAsync(stream, stop.Token);
        using var reader = new StreamReader(stream, Encoding.UTF8);

        var answer = await reader.ReadToEndAsync();

        await stop.CancelAsync();
        await trickle;
        Assert.StartsWith("HTTP/1.1 408 Request Timeout", answer, StringComparison.Ordinal);
        Assert.Contains("\"code\":\"REQUEST_TIMEOUT\",\"reason\":\"REQUEST_TIMEOUT\"", answer, StringComparison.Ordinal);
    }

    public void Dispose() => _host.Dispose();

    private static async Task TrickleAsync(Stream stream, CancellationToken stop)
    {
        try
        {
            while (true)
            {
                await stream.WriteAsync("{"u8.ToArray(), stop);
                await Task.Delay(100, stop);
            }
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException or ObjectDisposedException)
        {
            // It has been answered.
        }
    }

    /// <summary>As the program, but with little patience.</summary>
    private sealed class Hurried() : ServedProgram(onPort: true)
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.Configure<KestrelServerOptions>(kestrel =>
                kestrel.Limits.MinRequestBodyDataRate = new MinDataRate(bytesPerSecond: 10_000, gracePeriod: TimeSpan.FromSeconds(1.1))));
        }
    }
}
