using Microsoft.Data.Sqlite;

namespace JointVentures.Directory.Store;

/// <summary>Takes the indexes that only serve reading out of a store for a load, and makes them again after it.</summary>
public static class DeferredIndexes
{
    // A name index is written in parts of so many bytes: the larger they are, the fewer are to be merged.
    private const int LoadPart = 64 * 1024 * 1024;
    private const int UsualPart = 1024 * 1024;

    /// <summary>
    /// Drops every index that no constraint needs and the triggers that keep name indexes in step, and gives the statements that
    /// make all of them again, the name indexes filled.
    /// </summary>
    public static IReadOnlyList<string> Drop(SqliteConnection connection, SqliteTransaction transaction)
    {
        var indexes = Found(
            connection, transaction, "select name, sql from sqlite_master where type = 'index' and sql is not null and sql not like 'CREATE UNIQUE%' order by rowid");
        var triggers = Found(connection, transaction, "select name, sql from sqlite_master where type = 'trigger' order by rowid");
        var names = Found(connection, transaction, "select name, sql from sqlite_master where sql like 'create virtual table%using fts5%' order by rowid");
        Run(connection, transaction, indexes.Select(index => $"drop index \"{index.Name}\""));
        Run(connection, transaction, triggers.Select(trigger => $"drop trigger \"{trigger.Name}\""));
        return [.. indexes.Select(index => index.Sql), .. names.SelectMany(index => Refill(index.Name, index.Sql)), .. triggers.Select(trigger => trigger.Sql)];
    }

    private static string[] Refill(string index, string sql) =>
    [
        FormattableString.Invariant($"insert into \"{index}\"(\"{index}\", rank) values ('hashsize', {LoadPart})"),
        $"insert into \"{index}\"(\"{index}\") values ('rebuild')",
        FormattableString.Invariant($"insert into \"{index}\"(\"{index}\", rank) values ('hashsize', {UsualPart})"),
        .. sql.Contains($"fts5(\"{SearchIndex.KeyName}\"", StringComparison.Ordinal) ? SearchIndexScript.FillWords(index) : [],
    ];

    private static List<(string Name, string Sql)> Found(SqliteConnection connection, SqliteTransaction transaction, string sql)
    {
        var found = new List<(string Name, string Sql)>();
        using var command = Command(connection, transaction, sql);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            found.Add((reader.GetString(0), reader.GetString(1)));
        }

        return found;
    }

    private static void Run(SqliteConnection connection, SqliteTransaction transaction, IEnumerable<string> statements)
    {
        foreach (var statement in statements)
        {
            using var command = Command(connection, transaction, statement);
            command.ExecuteNonQuery();
        }
    }

    private static SqliteCommand Command(SqliteConnection connection, SqliteTransaction transaction, string sql)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // The names come from the store's own schema.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }
}
