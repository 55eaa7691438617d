using JointVentures.Api.Execution.Rows;
using JointVentures.Tests.Store;

namespace JointVentures.Tests.Execution.Rows;

/// <summary>A run that has to end before it has all its rows.</summary>
public sealed class InterruptTests
{
    private const string Endless = "with recursive n(i) as (select 1 union all select i + 1 from n) select i from n";
    private const string NeverARow = "with recursive n(i) as (select 1 union all select i + 1 from n) select i from n where i < 0";

    [Fact]
    public async Task A_run_whose_client_goes_ends_as_such_wherever_it_stands()
    {
        using var folder = new StoreFolder();
        folder.Open();
        using var pool = ApiUnderTest.PoolOver(folder.Store, connections: 1);
        using var gone = new CancellationTokenSource();
        var connection = await pool.RentAsync(default);
        connection.Begin(Deadlines.Of(gone.Token));
        var rows = connection.Rent(Endless);
        Assert.True(rows.Step());

        await gone.CancelAsync();

        Assert.Throws<OperationCanceledException>(() => StepOn(rows));
        connection.Return(rows);
        connection.End();
        AssertSound(connection);
        pool.Return(connection);
    }

    [Fact]
    public async Task A_statement_that_runs_long_for_its_first_row_is_stopped_when_the_time_is_up()
    {
        using var folder = new StoreFolder();
        folder.Open();
        using var pool = ApiUnderTest.PoolOver(folder.Store, connections: 1);
        var connection = await pool.RentAsync(default);
        connection.Begin(new Deadline(TimeSpan.FromMilliseconds(50), default));
        var rows = connection.Rent(NeverARow);

        Assert.Throws<OperationCanceledException>(() => rows.Step());

        connection.Return(rows);
        connection.End();
        AssertSound(connection);
        pool.Return(connection);
    }

    [Fact]
    public async Task A_client_that_goes_while_a_statement_runs_stops_it()
    {
        using var folder = new StoreFolder();
        folder.Open();
        using var pool = ApiUnderTest.PoolOver(folder.Store, connections: 1);
        using var gone = new CancellationTokenSource();
        var connection = await pool.RentAsync(default);
        connection.Begin(Deadlines.Of(gone.Token));
        var rows = connection.Rent(NeverARow);
        var running = Task.Run(rows.Step);

        await gone.CancelAsync();

        await Assert.ThrowsAsync<OperationCanceledException>(() => running);
        connection.Return(rows);
        connection.End();
        AssertSound(connection);
        pool.Return(connection);
    }

    private static void AssertSound(ReadConnection connection)
    {
        Assert.False(connection.IsDoubtful);
        connection.Begin(Deadlines.Far);
        var next = connection.Rent("select count(*) from \"Regions\"");
        Assert.True(next.Step());
        connection.Return(next);
        connection.End();
    }

    private static void StepOn(Statement rows)
    {
        while (rows.Step())
        {
        }
    }
}
