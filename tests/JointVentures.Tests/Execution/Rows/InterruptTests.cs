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

    [Fact]
    public async Task A_run_that_was_stopped_never_stops_the_next_one_on_its_connection()
    {
        const int Rounds = 40;
        const int Connections = 24;
        using var folder = new StoreFolder();
        folder.Open();
        using var pool = ApiUnderTest.PoolOver(folder.Store, Connections);

        // Ever so many that end just when their stop is repeated, and begin again at once.
        await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => Task.Run(async () =>
        {
            var connection = await pool.RentAsync(default);
            for (var round = 0; round < Rounds; round++)
            {
                using var gone = new CancellationTokenSource();
                connection.Begin(gone.Token);
                await gone.CancelAsync();
                Thread.Sleep(10 + (round % 3));
                connection.End();

                connection.Begin(default);
                var rows = connection.Rent(Endless);
                for (var row = 0; row < 2_000; row++)
                {
                    Assert.True(rows.Step());
                }

                connection.Return(rows);
                connection.End();
            }

            pool.Return(connection);
        })));
    }
}
