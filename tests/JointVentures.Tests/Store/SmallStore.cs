using Microsoft.Data.Sqlite;

namespace JointVentures.Tests.Store;

/// <summary>One small store for many tests, each of which undoes what it wrote.</summary>
public sealed class SmallStore : IDisposable
{
    private readonly StoreFolder _folder = new();

    /// <summary>Makes the store.</summary>
    public SmallStore()
    {
        _folder.Open();
        Connection = _folder.Connect();
    }

    /// <summary>An open connection to it, for one test at a time.</summary>
    public SqliteConnection Connection { get; }

    /// <summary>Runs a statement and undoes it.</summary>
    public void Try(string sql)
    {
        Connection.Run("begin");
        try
        {
            Connection.Run(sql);
        }
        finally
        {
            Connection.Run("rollback");
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Connection.Dispose();
        _folder.Dispose();
    }
}
