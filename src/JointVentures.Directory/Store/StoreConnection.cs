using Microsoft.Data.Sqlite;

namespace JointVentures.Directory.Store;

/// <summary>How every part of the program connects to a store.</summary>
public static class StoreConnection
{
    /// <summary>A connection string for reading.</summary>
    /// <param name="source">The store's file, or the address that says that it never changes.</param>
    public static string ToRead(string source) => Text(source, SqliteOpenMode.ReadOnly, foreignKeys: null);

    /// <summary>A connection string for writing, with foreign keys enforced.</summary>
    /// <param name="path">The store's file; <c>:memory:</c> for a store without one.</param>
    /// <param name="mode">Whether the file may be made.</param>
    public static string ToWrite(string path, SqliteOpenMode mode = SqliteOpenMode.ReadWriteCreate) => Text(path, mode, foreignKeys: true);

    /// <summary>Opens a connection.</summary>
    /// <exception cref="SqliteException">The file cannot be opened.</exception>
    public static SqliteConnection Open(string connectionString)
    {
        var connection = new SqliteConnection(connectionString);
        connection.Open();
        return connection;
    }

    private static string Text(string source, SqliteOpenMode mode, bool? foreignKeys) => new SqliteConnectionStringBuilder
    {
        DataSource = source,
        Mode = mode,
        ForeignKeys = foreignKeys,
        Pooling = false,
        DefaultTimeout = StoreFormat.BusySeconds,
    }.ConnectionString;
}
