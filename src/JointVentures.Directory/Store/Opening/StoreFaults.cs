using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace JointVentures.Directory.Store.Opening;

/// <summary>What SQLite's result codes (sqlite.org/rescode.html) mean for a store.</summary>
internal static class StoreFaults
{
    /// <summary>The remedy for a store that cannot be repaired here.</summary>
    public const string Replace = "It was left as it is. Put a good copy in its place, or move it away and start again for a new one.";

    /// <summary>The exception for what SQLite found at <paramref name="path"/>.</summary>
    public static StoreException Of(SqliteException error, string path) => error.SqliteErrorCode switch
    {
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED or raw.SQLITE_PROTOCOL => new StoreException(
            StoreFault.Locked, $"Another process holds the store at {path}. End it, or wait, and start again.", error),
        raw.SQLITE_READONLY => new StoreException(
            StoreFault.NotWritable, $"The store at {path} may not be written. Let the program write it and its folder.", error),
        raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB or raw.SQLITE_ERROR => Damaged(path, error),
        raw.SQLITE_IOERR when error.SqliteExtendedErrorCode == raw.SQLITE_IOERR_SHORT_READ => Damaged(path, error),
        _ => new StoreException(
            StoreFault.Unreadable, $"The store at {path} cannot be read. Let the program read it, and check the disk and its room.", error),
    };

    private static StoreException Damaged(string path, SqliteException error) =>
        new(StoreFault.Damaged, $"The store at {path} is damaged. {Replace}", error);
}
