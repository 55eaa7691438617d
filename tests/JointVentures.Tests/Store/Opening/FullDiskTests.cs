using JointVentures.Directory.Store.Opening;

namespace JointVentures.Tests.Store.Opening;

/// <summary>A store that is made where there is no room for it.</summary>
public sealed class FullDiskTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    [Fact]
    public void A_store_that_finds_no_room_is_not_made_and_the_next_start_makes_it()
    {
        var seeder = new SmallDirectory(store =>
        {
            store.Run("pragma max_page_count = 1");
            store.Run("create table Filler as with recursive n(i) as (select 1 union all select i + 1 from n limit 10000) select randomblob(1000) from n");
        });

        Assert.Equal(StoreFault.CreationFailed, _folder.Refused(seeder));

        Assert.Empty(_folder.Files);
        Assert.Equal(SmallDirectory.Version, _folder.Open(fullCheck: true).Version);
    }

    [UnixFact]
    public async Task A_program_whose_store_finds_no_room_says_so_in_one_line_and_leaves_nothing()
    {
        using var server = ServerProcess.WithRoomFor(kilobytes: 512, $"--Store:Path={_folder.Store}", "--Seed:Ventures=500");

        var (exitCode, said) = await server.EndAsync();

        Assert.True(exitCode == StoreExitCode.Of(StoreFault.CreationFailed), $"{exitCode}: {said}");
        Assert.Contains("The server does not start.", Assert.Single(said.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Empty(_folder.Files);
    }

    [Fact]
    public void A_long_write_of_another_process_keeps_no_server_from_starting()
    {
        _folder.Open();
        using var writer = _folder.Connect();
        writer.Run("begin immediate; update Dataset set Version = '00000000000000bb'");

        Assert.Equal(SmallDirectory.Version, _folder.Open().Version);
    }

    public void Dispose() => _folder.Dispose();
}
