using JointVentures.Directory.Store;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace JointVentures.Tests.Store;

/// <summary>A store in memory without rows, migrated once for many tests that only read it.</summary>
public sealed class MigratedSchema : IDisposable
{
    /// <summary>Migrates it.</summary>
    public MigratedSchema()
    {
        Connection.Open();
        using var context = DirectoryContextFactory.Over(Connection);
        context.Database.Migrate();
    }

    /// <summary>An open connection to it.</summary>
    public SqliteConnection Connection { get; } = new("Data Source=:memory:");

    /// <inheritdoc/>
    public void Dispose() => Connection.Dispose();
}
