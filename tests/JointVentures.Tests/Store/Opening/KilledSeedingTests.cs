using JointVentures.Directory.Store.Opening;

namespace JointVentures.Tests.Store.Opening;

/// <summary>The program itself, killed while it makes its store.</summary>
public sealed class KilledSeedingTests : IDisposable
{
    private const int Kills = 10;
    private const int LongestMilliseconds = 900;
    private const string Started = "Application started";
    private const string Lifetime = "--Logging:LogLevel:Microsoft.Hosting.Lifetime=Information";

    private readonly StoreFolder _folder = new();

    [Fact]
    public async Task Killed_at_any_moment_it_leaves_a_whole_store_or_none_and_the_next_start_clears_up()
    {
        var random = new Random(20191107);
        for (var i = 0; i < Kills; i++)
        {
            using var server = Server();
            await HasBegunAsync();
            await Task.Delay(random.Next(LongestMilliseconds));
            server.Kill();

            if (File.Exists(_folder.Store))
            {
                _folder.Open(new SmallDirectory(_ => throw new InvalidOperationException("It is whole.")), fullCheck: true);
                StoreFiles.RemoveWhole(_folder.Store);
            }
        }

        using var last = Server();
        await last.HearAsync(Started);

        Assert.Equal(["directory.db"], _folder.Files.Where(name => name is not ("directory.db-wal" or "directory.db-shm")));
        Assert.Equal("ok", _folder.Value("pragma integrity_check"));
    }

    [Fact]
    public async Task Two_that_make_one_store_at_once_both_serve_it()
    {
        using var one = Server();
        using var other = Server();

        await Task.WhenAll(one.HearAsync(Started), other.HearAsync(Started));

        Assert.Equal(["directory.db"], _folder.Files.Where(name => name is not ("directory.db-wal" or "directory.db-shm")));
        Assert.Equal(1_000L, _folder.Value("select count(*) from JointVentures"));
    }

    public void Dispose() => _folder.Dispose();

    private ServerProcess Server() => new($"--Store:Path={_folder.Store}", "--Seed:Ventures=1000", Lifetime);

    private async Task HasBegunAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!_folder.Files.Any(name => name.EndsWith(".part", StringComparison.Ordinal)) && !File.Exists(_folder.Store))
        {
            await Task.Delay(5, patience.Token);
        }
    }
}
