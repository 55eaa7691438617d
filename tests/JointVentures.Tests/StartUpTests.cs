using System.Net;
using System.Net.Sockets;
using JointVentures.Api;
using JointVentures.Tests.Store;
using JointVentures.Tests.Store.Opening;

namespace JointVentures.Tests;

public sealed class StartUpTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    [Theory]
    [InlineData("--Limits:RequestBodyBytes=0", "RequestBodyBytes")]
    [InlineData("--Limits:RequestBodyBytes=20480001", "RequestBodyBytes")]
    [InlineData("--Limits:Depth=many", "Limits:Depth")]
    [InlineData("--Limits:Depth=0", "Limits:Depth: it must be from 1 to 100, not 0.")]
    [InlineData("--Limits:Dpeth=5", "Limits:Dpeth: there is no such setting. Did you mean Limits:Depth?")]
    [InlineData("--Limts:Depth=5", "Limts:Depth: there is no such setting. Did you mean Limits:Depth?")]
    [InlineData("--Store:Colour=red", "Store:Colour: there is no such setting. --help lists")]
    [InlineData("--Stop:Timeout=-00:00:01", "Stop:Timeout")]
    [InlineData("--OTEL_EXPORTER_OTLP_ENDPOINT=here", "OTEL_EXPORTER_OTLP_ENDPOINT")]
    [InlineData("--Limits:QueuedOperations=-1", "QueuedOperations")]
    [InlineData("--Http:CacheControl=no cache", "Http:CacheControl")]
    [InlineData("--Http:CacheControl=", "Http:CacheControl")]
    [InlineData("--Http:CacheControl=a=\"ж\"", "Http:CacheControl")]
    [InlineData("--Http:CacheControl=no-cache,\r\n max-age=1", "Http:CacheControl")]
    [InlineData("--Limits:Connections=0", "Connections")]
    [InlineData("--Access:Anonymous=false", "Access:Anonymous")]
    [InlineData("--Access:Units=-1", "Units")]
    [InlineData("--Access:Window=00:00:00", "Window")]
    [InlineData("--Access:Keys:council:Hash=1234", "Access:Keys:council:Hash")]
    [InlineData("--Access:Keys:council:Hash=e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "Access:Keys:council:Hash")]
    [InlineData("--Access:Keys:two words:Hash=0000000000000000000000000000000000000000000000000000000000000000", "Access:Keys:two words")]
    [InlineData("--Access:Keys:council:Allowances:0=Everything", "Access:Keys:council:Allowances:0")]
    [InlineData("--Access:Keys:council:Units=many", "Access:Keys:council:Units")]
    [InlineData("--Access:Introspecton=false", "Introspecton")]
    [InlineData("--Access:Origins:0=https://council.example/", "Access:Origins")]
    [InlineData("--Access:Origins:0=council.example", "Access:Origins")]
    [InlineData("--Access:Origins:0=https://*.example", "Access:Origins")]
    [InlineData("--Access:Proxies:0=10.0.0.0/33", "Access:Proxies")]
    [InlineData("--Seed:Ventures=0", "Seed")]
    [InlineData("--Seed:Ventures=many", "Seed:Ventures")]
    [InlineData("--Store:ReadOnly=perhaps", "Store:ReadOnly")]
    [InlineData("--Documents:TrustedOnly=perhaps", "Documents:TrustedOnly")]
    [InlineData("--Documents:PersistedBytes=-1", "PersistedBytes")]
    [InlineData("--Documents:Folder=none", "Documents:Folder")]
    [InlineData("--urls=nonsense", "urls")]
    [InlineData("--urls=http://127.0.0.1:65536", "urls")]
    public async Task A_setting_that_cannot_be_used_stops_the_start_before_anything_is_made(string argument, string named)
    {
        using var server = new ServerProcess(argument);

        await IsRefusedAsync(server, StartUp.InvalidConfiguration, named);

        Assert.Empty(server.Left);
    }

    [Fact]
    public async Task A_port_in_use_stops_the_start()
    {
        _folder.Open();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;
        using var server = new ServerProcess($"--Store:Path={_folder.Store}", $"--urls=http://127.0.0.1:{port}");

        await IsRefusedAsync(server, StartUp.CannotListen, $"{port}");
    }

    [Theory]
    [InlineData("empty", 10)]
    [InlineData("a text", 11)]
    [InlineData("newer", 12)]
    public async Task A_store_that_cannot_be_served_stops_the_start_and_stays_as_it_is(string what, int exitCode)
    {
        Put(what);
        var before = _folder.Bytes;
        using var server = new ServerProcess($"--Store:Path={_folder.Store}");

        await IsRefusedAsync(server, exitCode, _folder.Store);

        Assert.Equal(before, _folder.Bytes);
    }

    [UnixFact]
    public async Task A_server_that_is_asked_to_stop_ends_in_order()
    {
        using var server = new ServerProcess("--Logging:LogLevel:Microsoft.Hosting.Lifetime=Information");
        await server.HearAsync("Application started");

        server.Stop();

        Assert.Equal(0, (await server.EndAsync()).ExitCode);
    }

    public void Dispose() => _folder.Dispose();

    private static async Task IsRefusedAsync(ServerProcess server, int exitCode, string named)
    {
        var (code, said) = await server.EndAsync();
        Assert.True(code == exitCode, $"{code}: {said}");
        var line = Assert.Single(said.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("The server does not start.", line, StringComparison.Ordinal);
        Assert.Contains(named, line, StringComparison.Ordinal);
    }

    private void Put(string what)
    {
        switch (what)
        {
            case "empty":
                File.WriteAllBytes(_folder.Store, []);
                break;
            case "a text":
                File.WriteAllText(_folder.Store, "a text");
                break;
            default:
                _folder.Open();
                _folder.Run("insert into __EFMigrationsHistory values ('99990101000000_Later', '99.0.0')");
                break;
        }
    }
}
