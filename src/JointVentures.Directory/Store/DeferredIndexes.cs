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
        foreach (var index in indexes)
        {
            connection.Run($"drop index \"{index.Name}\"", transaction);
        }

        foreach (var trigger in triggers)
        {
            connection.Run($"drop trigger \"{trigger.Name}\"", transaction);
        }

        return [.. indexes.Select(index => index.Sql), .. names.SelectMany(index => Refill(index.Name, index.Sql)), .. triggers.Select(trigger => trigger.Sql)];
    }

    private static string[] Refill(string index, string sql) =>
    [
        FormattableString.Invariant($"insert into \"{index}\"(\"{index}\", rank) values ('hashsize', {LoadPart})"),
        $"insert into \"{index}\"(\"{index}\") values ('rebuild')",
        FormattableString.Invariant($"insert into \"{index}\"(\"{index}\", rank) values ('hashsize', {UsualPart})"),
        .. sql.Contains($"fts5(\"{SearchIndex.KeyName}\"", StringComparison.Ordinal) ? SearchIndexScript.FillWords(index) : [],
    ];

    private static IReadOnlyList<(string Name, string Sql)> Found(SqliteConnection connection, SqliteTransaction transaction, string sql) =>
        connection.Read(sql, row => (row.GetString(0), row.GetString(1)), transaction);
}
