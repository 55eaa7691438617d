using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using JointVentures.Tests.Execution.Exports;
using JointVentures.Tests.Store.Opening;

namespace JointVentures.Tests;

public class StopTests
{
    private const string Life = "--Logging:LogLevel:Microsoft.Hosting.Lifetime=Information";

    // Some hundred statements, none of which another has answered.
    private static readonly string _slow = $"{{ {string.Concat(Enumerable.Range(0, 300).Select(i =>
        $"a{i}: jointVentureStatistics(where: {{ employees: {{ gt: {i} }} }}, groupBy: [SECTOR]) {{ count employees {{ median }} }} "))}}}";

    [UnixFact]
    public async Task What_runs_is_finished_while_nothing_new_is_taken_and_the_end_is_in_order()
    {
        using var server = new ServerProcess(Life, "--Seed:Ventures=200", "--Stop:Timeout=00:01:00", "--Limits:FieldCost=10000000", "--Limits:TypeCost=10000000", "--Limits:Tokens=100000");
        var address = await server.ListeningAsync();
        using var client = new HttpClient { BaseAddress = address };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = LargeExport.Query }) };
        request.Headers.Accept.ParseAdd("application/x-ndjson");
        using var export = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        using var query = await BegunAsync(address, JsonSerializer.Serialize(new { query = _slow }));

        server.Stop();
        await IsClosedAsync(address);

        Assert.Contains("\"a299\":", await query.FinishAsync(), StringComparison.Ordinal);
        Assert.EndsWith("""{"end":true,"rows":200}""", (await export.Content.ReadAsStringAsync()).TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(0, (await server.EndAsync()).ExitCode);
    }

    [UnixFact]
    public async Task A_server_that_is_asked_to_stop_says_at_once_that_it_is_not_ready()
    {
        using var server = new ServerProcess(Life, "--Stop:Delay=00:05:00");
        using var client = new HttpClient { BaseAddress = await server.ListeningAsync() };

        server.Stop();
        await server.HearAsync("Application is shutting down");

        using var ready = await client.GetAsync("/health/ready");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Equal("""{"status":"stopping"}""", await ready.Content.ReadAsStringAsync());
        using var live = await client.GetAsync("/health/live");
        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
    }

    [UnixFact]
    public async Task What_takes_longer_than_it_may_is_cut_off_and_the_end_is_in_order_all_the_same()
    {
        using var server = new ServerProcess(Life, "--Seed:Ventures=200", "--Stop:Timeout=00:00:01", "--Limits:FieldCost=10000000", "--Limits:TypeCost=10000000", "--Limits:Tokens=100000");
        var address = await server.ListeningAsync();
        using var client = new HttpClient { BaseAddress = address };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = LargeExport.Query }) };
        request.Headers.Accept.ParseAdd("application/x-ndjson");
        using var export = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);

        server.Stop();

        Assert.Equal(0, (await server.EndAsync()).ExitCode);
        await Assert.ThrowsAnyAsync<Exception>(() => export.Content.ReadAsStringAsync());
    }

    // The server asks for a body when it has begun to read it: the request is under way then.
    private static async Task<BegunRequest> BegunAsync(Uri address, string body)
    {
        var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /graphql HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\nExpect: 100-continue\r\nConnection: close\r\nContent-Length: {body.Length}\r\n\r\n"));
        var asked = new byte["HTTP/1.1 100 Continue\r\n\r\n".Length];
        await stream.ReadExactlyAsync(asked);
        Assert.StartsWith("HTTP/1.1 100", Encoding.ASCII.GetString(asked), StringComparison.Ordinal);
        return new BegunRequest(client, body);
    }

    private static async Task IsClosedAsync(Uri address)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (true)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(address.Host, address.Port, patience.Token);
            }
            catch (SocketException)
            {
                return;
            }
        }
    }

    private sealed class BegunRequest(TcpClient client, string body) : IDisposable
    {
        public async Task<string> FinishAsync()
        {
            await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(body));
            using var reader = new StreamReader(client.GetStream(), Encoding.UTF8);
            return await reader.ReadToEndAsync();
        }

        public void Dispose() => client.Dispose();
    }
}
