using JointVentures.Tests.Store;

namespace JointVentures.Tests.Execution.Rows;

/// <summary>A connection that is stopped from another thread.</summary>
public sealed class InterruptTests
{
    private const string Endless = "with recursive n(i) as (select 1 union all select i + 1 from n) select i from n";

    [Fact]
    public async Task A_run_that_is_stopped_ends_as_such_wherever_it_stands()
    {
        using var folder = new StoreFolder();
        folder.Open();
        using var pool = ApiUnderTest.PoolOver(folder.Store, connections: 1);
        using var gone = new CancellationTokenSource();
        var connection = await pool.RentAsync(default);
        connection.Begin(gone.Token);
        var rows = connection.Rent(Endless);
        Assert.True(rows.Step());

        await gone.CancelAsync();

        Assert.Throws<OperationCanceledException>(() => connection.Rent("select count(*) from \"Regions\""));
        Assert.Throws<OperationCanceledException>(() => rows.Step());
        connection.Return(rows);
        connection.End();

        connection.Begin(default);
        var next = connection.Rent("select count(*) from \"Regions\"");
        Assert.True(next.Step());
        connection.Return(next);
        connection.End();
        pool.Return(connection);
    }
}
