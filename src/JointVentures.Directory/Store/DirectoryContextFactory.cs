using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Metadata;

namespace JointVentures.Directory.Store;

/// <summary>Makes contexts over a store's file; also what the migration tools use.</summary>
public sealed class DirectoryContextFactory : IDesignTimeDbContextFactory<DirectoryContext>
{
    /// <summary>A context over the store at <paramref name="path"/>, whose foreign keys are enforced.</summary>
    public static DirectoryContext Open(string path) => new(
        new DbContextOptionsBuilder<DirectoryContext>().UseSqlite(StoreConnection.ToWrite(path)).AddInterceptors(new SearchFunctions()).Options);

    /// <summary>The model alone, for what makes statements of its own.</summary>
    public static IModel Model()
    {
        using var context = Open(":memory:");
        return context.Model;
    }

    /// <summary>A context over a connection that stays its caller's.</summary>
    public static DirectoryContext Over(SqliteConnection connection)
    {
        SearchFunctions.Lend(connection);
        return new(new DbContextOptionsBuilder<DirectoryContext>().UseSqlite(connection).Options);
    }

    /// <inheritdoc/>
    public DirectoryContext CreateDbContext(string[] args) => Open(":memory:");
}
