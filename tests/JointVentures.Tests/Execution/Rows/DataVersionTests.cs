using JointVentures.Api.Execution.Rows;
using JointVentures.Directory.Store.Opening;
using JointVentures.Tests.Store;

namespace JointVentures.Tests.Execution.Rows;

/// <summary>Which version a connection says that it reads.</summary>
public sealed class DataVersionTests : IDisposable
{
    private const string Other = "00000000000000bb";

    private readonly StoreFolder _folder = new();
    private readonly ReadConnection _connection;

    /// <summary>Makes the store.</summary>
    public DataVersionTests()
    {
        _folder.Open();
        _connection = new ReadConnection(new OpenedStore(_folder.Store, Immutable: false, Version: ""));
    }

    [Fact]
    public void An_operation_that_has_begun_to_read_keeps_its_version_whatever_is_written_meanwhile()
    {
        _connection.Begin(Deadlines.Far);
        Read();
        Write();
        Assert.Equal(SmallDirectory.Version, _connection.Version());
        Assert.Equal(SmallDirectory.Version, _connection.Version());
        _connection.End();

        _connection.Begin(Deadlines.Far);
        Read();
        Assert.Equal(Other, _connection.Version());
        _connection.End();
    }

    [Fact]
    public void An_operation_that_reads_nothing_has_the_version_of_the_moment()
    {
        Assert.Equal(SmallDirectory.Version, _connection.Version());
        Write();

        _connection.Begin(Deadlines.Far);
        Assert.Equal(Other, _connection.Version());
        _connection.End();
    }

    [Fact]
    public void Every_write_is_a_change_and_reading_is_none()
    {
        _connection.Version();
        var before = _connection.Change;
        _connection.Version();
        Assert.Equal(before, _connection.Change);

        _folder.Run("update JointVentures set Employees = 77 where Id = 1");
        Assert.Equal(SmallDirectory.Version, _connection.Version());
        Assert.NotEqual(before, _connection.Change);
    }

    [Fact]
    public void A_store_without_the_row_about_the_whole_has_no_version()
    {
        _folder.Run("delete from Dataset");

        Assert.Null(_connection.Version());
        Assert.True(_connection.IsDoubtful);
    }

    public void Dispose()
    {
        _connection.Dispose();
        _folder.Dispose();
    }

    private void Read()
    {
        var statement = _connection.Rent("select count(*) from JointVentures");
        Assert.True(statement.Step());
        _connection.Return(statement);
    }

    private void Write() => _folder.Run($"update Dataset set Version = '{Other}'");
}
