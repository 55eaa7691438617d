using Microsoft.Data.Sqlite;

namespace JointVentures.Directory.Store.Opening;

/// <summary>The few statements that opening a store runs on a connection. None holds a value from outside.</summary>
internal static class StoreStatements
{
    /// <summary>Runs statements that give nothing back.</summary>
    public static void Run(this SqliteConnection connection, string sql, SqliteTransaction? transaction = null)
    {
        using var command = connection.Command(sql, transaction);
        command.ExecuteNonQuery();
    }

    /// <summary>The first column of every row.</summary>
    public static IReadOnlyList<string> Texts(this SqliteConnection connection, string sql, SqliteTransaction? transaction = null)
    {
        using var command = connection.Command(sql, transaction);
        using var reader = command.ExecuteReader();
        var texts = new List<string>();
        while (reader.Read())
        {
            texts.Add(reader.GetString(0));
        }

        return texts;
    }

    /// <summary>Whether every row that another points to is there.</summary>
    /// <exception cref="InvalidDataException">One is not.</exception>
    public static void CheckForeignKeys(this SqliteConnection connection, SqliteTransaction? transaction = null)
    {
        var broken = connection.Texts("select \"table\" from pragma_foreign_key_check limit 1", transaction);
        if (broken.Count > 0)
        {
            throw new InvalidDataException($"A row of {broken[0]} points to a row that is not there.");
        }
    }

    private static SqliteCommand Command(this SqliteConnection connection, string sql, SqliteTransaction? transaction)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // Every caller passes its own constant or a migration.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }
}
