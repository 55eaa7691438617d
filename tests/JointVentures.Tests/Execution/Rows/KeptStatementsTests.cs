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
        using var connection = Connection();
        var first = Used(connection, "select 1");
        Assert.Same(first, Used(connection, "select 1"));

        for (var i = 0; i < 10; i++)
        {
            Used(connection, $"select {i}, '{new string('x', 100_000)}'");
        }

        Assert.NotSame(first, Used(connection, "select 1"));
    }

    [Fact]
    public void A_statement_is_compiled_once_whatever_its_limit()
    {
        using var connection = Connection();
        for (var limit = 1; limit < 4; limit++)
        {
            var statement = connection.Rent("select Id from JointVentures order by Id limit ?");
            statement.Bind(1, StoreValue.Of(limit));
            Assert.True(statement.Step());
            Assert.Equal(0, statement.Recompilations);
            connection.Return(statement);
        }
    }

    public void Dispose() => _folder.Dispose();

    private ReadConnection Connection()
    {
        _folder.Open();
        return new ReadConnection(new OpenedStore(_folder.Store, Immutable: false, Version: ""));
    }

    private static Statement Used(ReadConnection connection, string sql)
    {
        var statement = connection.Rent(sql);
        Assert.True(statement.Step());
        connection.Return(statement);
        return statement;
    }
}
