using JointVentures.Directory.Store;
using JointVentures.Directory.Store.Opening;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;

namespace JointVentures.Tests.Store.Opening;

public sealed class FirstStartTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    [Fact]
    public void A_first_start_makes_a_whole_store_where_there_is_not_even_a_folder()
    {
        var path = Path.Combine(_folder.Folder, "a new folder", "directory.db");

        var opened = new StoreOpening(StoreSchema.OfProgram(), new SmallDirectory(), NullLogger.Instance)
            .Open(new StoreOptions { Path = path }, CancellationToken.None);

        Assert.Equal(new OpenedStore(path, Immutable: false, SmallDirectory.Version), opened);
        using var connection = new SqliteConnection(opened.ConnectionString);
        connection.Open();
        Assert.Equal("ok", connection.Value("pragma integrity_check"));
        Assert.Equal("wal", connection.Value("pragma journal_mode"));
        Assert.Equal((long)StoreFormat.ApplicationId, connection.Value("pragma application_id"));
        Assert.Equal(2L, connection.Value("select count(*) from JointVentures"));
        Assert.NotEqual(0L, connection.Value("select count(*) from sqlite_stat1"));
    }

    [Fact]
    public void A_first_start_leaves_nothing_but_the_store_in_the_folder()
    {
        _folder.Open(fullCheck: true);

        Assert.Equal(["directory.db"], _folder.Files.Where(IsNoCompanion));
    }

    [Fact]
    public void A_second_start_takes_the_store_as_it_is()
    {
        _folder.Open();
        var before = _folder.Bytes;

        var opened = _folder.Open(new SmallDirectory(_ => throw new InvalidOperationException("It is not to be filled again.")));

        Assert.Equal(SmallDirectory.Version, opened.Version);
        Assert.Equal(before, _folder.Bytes);
    }

    [Fact]
    public void What_a_killed_attempt_left_is_removed_and_the_store_made_anew()
    {
        foreach (var name in new[] { "directory.db.0123abcd.part", "directory.db.0123abcd.part-wal", "directory.db.0123abcd.part-shm", "directory.db.89abcdef.part-journal" })
        {
            File.WriteAllText(Path.Combine(_folder.Folder, name), "half a store");
        }

        File.WriteAllText(Path.Combine(_folder.Folder, "directory.db.backup.part"), "not ours");

        _folder.Open();

        Assert.Equal(["directory.db", "directory.db.backup.part"], _folder.Files.Where(IsNoCompanion));
    }

    [Fact]
    public void An_attempt_that_is_ended_half_way_leaves_nothing_and_the_next_start_begins_again()
    {
        using var ending = new CancellationTokenSource();

        Assert.Throws<OperationCanceledException>(() => _folder.Open(new SmallDirectory(_ => ending.Cancel()), cancellation: ending.Token));

        Assert.Empty(_folder.Files);
        Assert.Equal(SmallDirectory.Version, _folder.Open().Version);
    }

    [Theory]
    [InlineData("update Stakes set ShareBasisPoints = 1 where Id = 1")]
    [InlineData("update Stakes set ShareBasisPoints = 0 where Id = 1")]
    [InlineData("delete from Dataset")]
    [InlineData("drop index IX_Stakes_Since")]
    [InlineData("pragma foreign_keys = off; update Agreements set ForumId = 99")]
    [InlineData("update JointVentures set SectorId = 99")]
    public void Rows_that_break_a_rule_never_become_a_store(string sql)
    {
        Assert.Equal(StoreFault.CreationFailed, _folder.Refused(new SmallDirectory(store => store.Run(sql))));

        Assert.Empty(_folder.Files);
    }

    [Fact]
    public async Task Two_that_start_at_once_make_one_store_between_them()
    {
        var filled = 0;
        using var both = new Barrier(2);
        Task<OpenedStore> Start() => Task.Factory.StartNew(
            () =>
            {
                both.SignalAndWait();
                return _folder.Open(new SmallDirectory(_ => Interlocked.Increment(ref filled)));
            },
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

        var opened = await Task.WhenAll(Start(), Start());

        Assert.Equal(1, filled);
        Assert.Equal(opened[0], opened[1]);
        Assert.Equal(["directory.db"], _folder.Files.Where(IsNoCompanion));
    }

    [UnixFact]
    public void Behind_a_link_the_store_is_made_where_the_link_points()
    {
        using var target = new StoreFolder();
        File.CreateSymbolicLink(_folder.Store, target.Store);

        Assert.Equal(target.Store, _folder.Open().Path);

        Assert.Equal(["directory.db"], _folder.Files);
        Assert.Equal(SmallDirectory.Version, target.Open(new SmallDirectory(_ => throw new InvalidOperationException("It is there."))).Version);
    }

    [Fact]
    public void A_store_that_another_put_there_meanwhile_is_not_overwritten()
    {
        using var other = new StoreFolder();
        other.Open(new SmallDirectory(store => store.Run("update Dataset set Version = '00000000000000bb'")));

        var opened = _folder.Open(new SmallDirectory(_ => File.Copy(other.Store, _folder.Store)));

        Assert.Equal("00000000000000bb", opened.Version);
        Assert.Equal(other.Bytes, _folder.Bytes);
        Assert.Equal(["directory.db"], _folder.Files.Where(IsNoCompanion));
    }

    [Fact]
    public void Changes_of_a_store_that_is_gone_are_not_brought_into_a_new_one()
    {
        File.WriteAllText(_folder.Store + "-wal", "changes");

        Assert.Equal(StoreFault.LogLeft, _folder.Refused());

        Assert.Equal(["directory.db-wal"], _folder.Files);
    }

    [Fact]
    public void An_empty_log_of_a_store_that_is_gone_does_no_harm()
    {
        File.WriteAllBytes(_folder.Store + "-wal", []);
        File.WriteAllBytes(_folder.Store + "-shm", new byte[32_768]);

        Assert.Equal(SmallDirectory.Version, _folder.Open(fullCheck: true).Version);
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_named_as_the_reason()
    {
        var file = Path.Combine(_folder.Folder, "file");
        File.WriteAllText(file, "");

        var refused = Assert.Throws<StoreException>(() =>
            new StoreOpening(StoreSchema.OfProgram(), new SmallDirectory(), NullLogger.Instance)
                .Open(new StoreOptions { Path = Path.Combine(file, "directory.db") }, CancellationToken.None));

        Assert.Equal(StoreFault.NotWritable, refused.Fault);
    }

    public void Dispose() => _folder.Dispose();

    private static bool IsNoCompanion(string name) => name is not ("directory.db-wal" or "directory.db-shm");
}
