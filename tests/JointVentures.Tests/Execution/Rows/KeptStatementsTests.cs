using JointVentures.Api.Execution.Rows;
using JointVentures.Directory.Store.Opening;
using JointVentures.Tests.Store;

namespace JointVentures.Tests.Execution.Rows;

public sealed class KeptStatementsTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    [Fact]
    public void A_statement_is_prepared_once_until_longer_ones_take_its_room()
    {
        _folder.Open();
        using var connection = new ReadConnection(new StoreSource(new OpenedStore(_folder.Store, Immutable: false, Version: ""), 1));
        var first = Used(connection, "select 1");
        Assert.Same(first, Used(connection, "select 1"));

        for (var i = 0; i < 10; i++)
        {
            Used(connection, $"select {i}, '{new string('x', 100_000)}'");
        }

        Assert.NotSame(first, Used(connection, "select 1"));
    }

    public void Dispose() => _folder.Dispose();

    private static Statement Used(ReadConnection connection, string sql)
    {
        var statement = connection.Rent(sql);
        Assert.True(statement.Step());
        connection.Return(statement);
        return statement;
    }
}
