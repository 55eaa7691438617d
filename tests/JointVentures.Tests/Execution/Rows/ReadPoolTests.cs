using JointVentures.Api.Execution.Rows;
using JointVentures.Directory.Store.Opening;
using JointVentures.Tests.Store;

namespace JointVentures.Tests.Execution.Rows;

public sealed class ReadPoolTests : IDisposable
{
    // Some ten seconds, if nothing stops it.
    private const string Long = "with recursive n(i) as (select 1 union all select i + 1 from n limit 50000000) select count(*) from n";

    private readonly StoreFolder _folder = new();

    [Fact]
    public async Task A_connection_is_not_waited_for_longer_than_allowed()
    {
        using var pool = Pool(new ReadLimits { WaitForConnection = TimeSpan.FromMilliseconds(1) });
        var connection = await pool.RentAsync(default);

        await Assert.ThrowsAsync<StoreBusyException>(async () => await pool.RentAsync(default));

        pool.Return(connection);
        Assert.Same(connection, await pool.RentAsync(default));
    }

    [Fact]
    public async Task No_more_operations_wait_than_allowed()
    {
        using var pool = Pool(new ReadLimits { WaitForConnection = TimeSpan.FromMinutes(1), QueuedOperations = 1 });
        var connection = await pool.RentAsync(default);
        var waiting = pool.RentAsync(default);

        await Assert.ThrowsAsync<StoreBusyException>(async () => await pool.RentAsync(default));

        pool.Return(connection);
        Assert.Same(connection, await waiting);
    }

    [Fact]
    public async Task A_connection_that_is_returned_to_a_closed_pool_is_closed()
    {
        var pool = Pool(new ReadLimits());
        var connection = await pool.RentAsync(default);
        pool.Dispose();

        pool.Return(connection);

        Assert.Throws<ObjectDisposedException>(() => connection.Begin(Deadlines.Far));
    }

    [Fact]
    public async Task A_connection_on_which_the_store_could_not_be_read_is_not_used_again()
    {
        using var pool = Pool(new ReadLimits());
        var connection = await pool.RentAsync(default);
        Assert.Throws<StoreReadException>(() => connection.Rent("select Weather from JointVentures"));

        pool.Return(connection);

        Assert.NotSame(connection, await pool.RentAsync(default));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_not_opened_and_takes_no_place()
    {
        File.WriteAllText(_folder.Store, new string('x', 10_000));
        using var pool = new ReadPool(Store(), connections: 1, new ReadLimits());

        Assert.Throws<StoreReadException>(pool.Open);
        Assert.Throws<StoreReadException>(pool.Open);
    }

    [Fact]
    public async Task An_operation_that_is_cancelled_just_before_a_statement_begins_is_stopped_and_leaves_its_connection_sound()
    {
        using var pool = Pool(new ReadLimits());
        var connection = await pool.RentAsync(default);
        connection.Begin(Deadlines.Of(new CancellationToken(canceled: true)));
        var endless = connection.Rent(Long);

        Assert.Throws<OperationCanceledException>(() => endless.Step());

        connection.Return(endless);
        connection.End();
        Assert.False(connection.IsDoubtful);
        connection.Begin(Deadlines.Far);
        Assert.Equal(2, Count(connection));
        connection.End();
        pool.Return(connection);
    }

    [Fact]
    public async Task A_cancellation_after_the_operation_stops_nothing()
    {
        using var pool = Pool(new ReadLimits());
        using var cancellation = new CancellationTokenSource();
        var connection = await pool.RentAsync(default);
        connection.Begin(Deadlines.Of(cancellation.Token));
        connection.End();

        await cancellation.CancelAsync();

        connection.Begin(Deadlines.Far);
        Assert.Equal(2, Count(connection));
        connection.End();
        Assert.False(connection.IsDoubtful);
    }

    public void Dispose() => _folder.Dispose();

    private static long Count(ReadConnection connection)
    {
        var statement = connection.Rent("select count(*) from JointVentures");
        try
        {
            Assert.True(statement.Step());
            return statement.Whole(0);
        }
        finally
        {
            connection.Return(statement);
        }
    }

    private ReadPool Pool(ReadLimits limits)
    {
        _folder.Open();
        return new ReadPool(Store(), connections: 1, limits);
    }

    private OpenedStore Store() => new(_folder.Store, Immutable: false, Version: "");
}
