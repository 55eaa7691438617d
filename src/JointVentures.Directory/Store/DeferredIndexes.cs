using Microsoft.Data.Sqlite;

namespace JointVentures.Directory.Store;

/// <summary>Takes the indexes that only serve reading out of a store for a load, and makes them again after it.</summary>
public static class DeferredIndexes
{
    /// <summary>Drops every index that no constraint needs and gives the statements that make them again.</summary>
    public static IReadOnlyList<string> Drop(SqliteConnection connection, SqliteTransaction transaction)
    {
        var found = new List<(string Name, string Sql)>();
        using (var command = connection.CreateCommand())
        {
            command.Transaction = transaction;
            command.CommandText =
                "select name, sql from sqlite_master where type = 'index' and sql is not null and sql not like 'CREATE UNIQUE%' order by rowid";
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                found.Add((reader.GetString(0), reader.GetString(1)));
            }
        }

        foreach (var (name, _) in found)
        {
            using var drop = connection.CreateCommand();
            drop.Transaction = transaction;
#pragma warning disable CA2100 // The name comes from the store's own schema.
            drop.CommandText = $"drop index \"{name}\"";
#pragma warning restore CA2100
            drop.ExecuteNonQuery();
        }

        return [.. found.Select(index => index.Sql)];
    }
}
