using Microsoft.Data.Sqlite;

namespace JointVentures.Directory.Store.Opening;

/// <summary>Looks into a store without writing it. What is looked at does not grow with the number of rows.</summary>
public static class StoreInspection
{
    private const string History = "select \"MigrationId\" from \"__EFMigrationsHistory\" order by \"MigrationId\"";

    /// <summary>The migrations that the store has seen, in order; none where it has no history.</summary>
    public static IReadOnlyList<string> Applied(SqliteConnection connection) =>
        connection.Texts("select name from sqlite_master where type = 'table' and name = '__EFMigrationsHistory'").Count > 0
            ? connection.Texts(History)
            : [];

    /// <summary>
    /// Reads both ends of every table and the row about the whole, and gives the data version.
    /// </summary>
    /// <exception cref="SqliteException">A table is missing or a page of it cannot be right.</exception>
    /// <exception cref="InvalidDataException">The row about the whole is missing.</exception>
    public static string Contents(SqliteConnection connection, StoreSchema schema)
    {
        foreach (var table in schema.Tables)
        {
            connection.Run($"select * from \"{table}\" order by rowid limit 1");
            connection.Run($"select * from \"{table}\" order by rowid desc limit 1");
        }

        return connection.Texts(StoreFormat.VersionQuery) is [var version]
            ? version
            : throw new InvalidDataException("It lacks the row about the whole.");
    }

    /// <summary>Reads every page.</summary>
    /// <exception cref="SqliteException">The disk does not give a page.</exception>
    /// <exception cref="InvalidDataException">A page is wrong.</exception>
    public static void AllPages(SqliteConnection connection)
    {
        if (connection.Texts("pragma quick_check(1)") is not ["ok"])
        {
            throw new InvalidDataException("A page of it is wrong.");
        }
    }
}
