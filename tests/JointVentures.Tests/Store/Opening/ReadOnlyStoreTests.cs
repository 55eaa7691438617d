using JointVentures.Api.Execution.Rows;
using JointVentures.Directory.Store.Opening;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;

namespace JointVentures.Tests.Store.Opening;

public sealed class ReadOnlyStoreTests : IDisposable
{
    private const UnixFileMode Readable = UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    private const UnixFileMode Enterable = Readable | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
    private readonly StoreFolder _folder = new();

    [Fact]
    public void A_store_that_is_said_to_be_read_only_is_served_and_nothing_is_written_beside_it()
    {
        Make();
        var before = _folder.Bytes;

        var opened = _folder.Open(readOnly: true);

        Assert.True(opened.Immutable);
        Assert.Equal(2L, Count(opened));
        Assert.Equal(before, _folder.Bytes);
        Assert.Equal(["directory.db"], System.IO.Directory.EnumerateFiles(_folder.Folder).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_path_with_any_character_can_be_read_only()
    {
        Make();
        var path = Path.Combine(_folder.Folder, "каталог %41 #1 50% ?mode=x&y.db");
        File.Copy(_folder.Store, path);

        var opened = new StoreOpening(StoreSchema.OfProgram(), new SmallDirectory(), NullLogger.Instance)
            .Open(new StoreOptions { Path = path, ReadOnly = true }, CancellationToken.None);

        Assert.Equal(2L, Count(opened));
        using var pool = new ReadPool(opened, connections: 1, new ReadLimits());
        var statement = (await pool.RentAsync(default)).Rent("select count(*) from JointVentures");
        Assert.True(statement.Step());
        Assert.Equal(2L, statement.Whole(0));
    }

    [Fact]
    public void A_read_only_store_that_is_not_there_is_not_made()
    {
        Assert.Equal(StoreFault.NotWritable, _folder.Refused(readOnly: true));

        Assert.Empty(System.IO.Directory.EnumerateFileSystemEntries(_folder.Folder));
    }

    [Fact]
    public void Changes_that_are_still_in_the_log_are_not_passed_over()
    {
        Make();
        using (var writer = _folder.Connect())
        {
            writer.Run("update Dataset set GeneratedAt = 1");

            Assert.Equal(StoreFault.LogLeft, _folder.Refused(readOnly: true));
        }

        Assert.False(_folder.Open().Immutable);
    }

    [UnixFact]
    public void In_a_folder_that_may_not_be_written_the_store_is_served_immutable_and_the_log_says_so()
    {
        Make();
        Allow(_folder.Store, Readable);
        Allow(_folder.Folder, Enterable);
        using var log = new Listener("opened immutable");

        AsNobody.Run(() =>
        {
            var opened = _folder.Open(logger: log);

            Assert.True(opened.Immutable);
            Assert.Equal(2L, Count(opened));
        });

        Assert.True(log.Heard.IsSet);
        Assert.StartsWith("Warning", log.Lines.Last());
    }

    [UnixFact]
    public void A_file_that_may_not_be_written_is_served_immutable_also_where_its_folder_may()
    {
        Make();
        Allow(_folder.Store, Readable);
        Allow(_folder.Folder, Enterable | UnixFileMode.UserWrite | UnixFileMode.OtherWrite);

        AsNobody.Run(() => Assert.True(_folder.Open().Immutable));
    }

    [UnixFact]
    public void A_first_store_in_a_folder_that_may_not_be_written_is_refused()
    {
        Allow(_folder.Folder, Enterable);

        AsNobody.Run(() => Assert.Equal(StoreFault.NotWritable, _folder.Refused()));
    }

    [UnixFact]
    public void A_store_that_may_not_be_read_is_named_so()
    {
        Make();
        Allow(_folder.Store, UnixFileMode.None);
        Allow(_folder.Folder, Enterable);

        AsNobody.Run(() => Assert.Equal(StoreFault.Unreadable, _folder.Refused()));
    }

    public void Dispose()
    {
        Allow(_folder.Folder, Enterable | UnixFileMode.UserWrite);
        _folder.Dispose();
    }

    private static void Allow(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, mode);
        }
    }

    private static long Count(OpenedStore opened)
    {
        using var connection = new SqliteConnection(opened.ConnectionString);
        connection.Open();
        return (long)connection.Value("select count(*) from JointVentures")!;
    }

    private void Make()
    {
        _folder.Open();
        File.Delete(_folder.Store + ".lock");
        foreach (var name in new[] { "-wal", "-shm" })
        {
            File.Delete(_folder.Store + name);
        }
    }
}
