using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace JointVentures.Directory.Store.Opening;

/// <summary>The schema that a program works with, and how a store is brought to it.</summary>
/// <param name="migrations">The names of the migrations, in order; at least one.</param>
/// <param name="tables">The names of the tables that the last of them leaves.</param>
/// <param name="script">The statements of every migration after the one given, or of all, each with its line in the history.</param>
public sealed class StoreSchema(IReadOnlyList<string> migrations, IReadOnlyList<string> tables, Func<string?, string> script)
{
    /// <summary>The names of the migrations, in order.</summary>
    public IReadOnlyList<string> Migrations { get; } = migrations;

    /// <summary>The names of the tables.</summary>
    public IReadOnlyList<string> Tables { get; } = tables;

    /// <summary>The schema of this program.</summary>
    public static StoreSchema OfProgram()
    {
        using var context = DirectoryContextFactory.Open(":memory:");
        var tables = context.Model.GetEntityTypes().Select(entity => entity.GetTableName()!).Order(StringComparer.Ordinal);
        return new StoreSchema([.. context.Database.GetMigrations()], [.. tables], Script);
    }

    /// <summary>How the schema of a store stands to this one.</summary>
    /// <param name="applied">The migrations that the store has seen, in order.</param>
    public SchemaAge AgeOf(IReadOnlyList<string> applied)
    {
        if (applied.Except(Migrations, StringComparer.Ordinal).Any())
        {
            return SchemaAge.Newer;
        }

        if (applied.Count == 0 || !applied.SequenceEqual(Migrations.Take(applied.Count), StringComparer.Ordinal))
        {
            return SchemaAge.Broken;
        }

        return applied.Count == Migrations.Count ? SchemaAge.Current : SchemaAge.Older;
    }

    /// <summary>Brings a store to this schema in one transaction: it succeeds whole or changes nothing.</summary>
    /// <param name="connection">An open connection, which may write and has no transaction.</param>
    /// <param name="from">The last migration that the store has seen; null for an empty one.</param>
    /// <exception cref="SqliteException">A statement failed.</exception>
    /// <exception cref="InvalidDataException">A row would point to one that is not there.</exception>
    /// <remarks>
    /// Not by the framework's own way, which leaves its lock row behind when the process is killed, for which the next start
    /// would wait for ever.
    /// </remarks>
    public void Bring(SqliteConnection connection, string? from)
    {
        // A table that is made anew would take its children along; the pragma does nothing inside a transaction.
        connection.Run("pragma foreign_keys = off");
        SearchFunctions.Lend(connection);
        using (var transaction = connection.BeginTransaction(deferred: false))
        {
            connection.Run(script(from), transaction);
            connection.CheckForeignKeys(transaction);
            transaction.Commit();
        }

        connection.Run("pragma foreign_keys = on");
    }

    private static string Script(string? from)
    {
        using var context = DirectoryContextFactory.Open(":memory:");
        return context.GetService<IMigrator>().GenerateScript(from, options: MigrationsSqlGenerationOptions.NoTransactions);
    }
}
