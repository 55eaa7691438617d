using Microsoft.Data.Sqlite;

namespace JointVentures.Directory.Store;

/// <summary>Runs the program's own statements on a connection to a store. None holds a value from outside.</summary>
public static class StoreStatements
{
    /// <summary>Runs statements that give nothing back.</summary>
    public static void Run(this SqliteConnection connection, string sql, SqliteTransaction? transaction = null)
    {
        using var command = connection.Command(sql, transaction);
        command.ExecuteNonQuery();
    }

    /// <summary>The first column of every row.</summary>
    public static IReadOnlyList<string> Texts(this SqliteConnection connection, string sql, SqliteTransaction? transaction = null) =>
        connection.Read(sql, row => row.GetString(0), transaction);

    /// <summary>Every row, as <paramref name="make"/> reads it.</summary>
    public static IReadOnlyList<T> Read<T>(
        this SqliteConnection connection, string sql, Func<SqliteDataReader, T> make, SqliteTransaction? transaction = null)
    {
        using var command = connection.Command(sql, transaction);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(make(reader));
        }

        return rows;
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
#pragma warning disable CA2100 // Every caller passes its own constant, a migration or what the store's schema holds.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }
}
