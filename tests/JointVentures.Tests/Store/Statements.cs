using Microsoft.Data.Sqlite;

namespace JointVentures.Tests.Store;

/// <summary>Statements that tests run on a connection.</summary>
public static class Statements
{
    /// <summary>Runs statements that give nothing back.</summary>
    public static void Run(this SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>The first value that a query gives.</summary>
    public static object? Value(this SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    /// <summary>Every row that a query gives, its values joined by a space.</summary>
    public static IReadOnlyList<string> Rows(this SqliteConnection connection, string sql) =>
        connection.Read(sql, row => string.Join(' ', Enumerable.Range(0, row.FieldCount).Select(row.GetValue)));

    /// <summary>Every row that a query gives, read as the caller wants.</summary>
    public static IReadOnlyList<T> Read<T>(this SqliteConnection connection, string sql, Func<SqliteDataReader, T> make)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(make(reader));
        }

        return rows;
    }
}
