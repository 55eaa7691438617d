using SQLitePCL;

namespace JointVentures.Api.Execution.Rows;

/// <summary>What SQLite's result codes (sqlite.org/rescode.html) mean for a store that is served.</summary>
internal static class StoreTroubles
{
    private const int Primary = 0xFF;

    /// <summary>The trouble that a code tells of; null where the store is sound and the statement is wrong.</summary>
    /// <param name="extended">An extended result code.</param>
    public static StoreTrouble? Of(int extended) => extended switch
    {
        raw.SQLITE_IOERR_SHORT_READ => StoreTrouble.Damaged,

        // Nothing but the files that rows are sorted in is written here.
        raw.SQLITE_IOERR_WRITE or raw.SQLITE_IOERR_GETTEMPPATH => StoreTrouble.NoRoom,
        _ => (extended & Primary) switch
        {
            raw.SQLITE_BUSY or raw.SQLITE_LOCKED or raw.SQLITE_PROTOCOL => StoreTrouble.Locked,
            raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB => StoreTrouble.Damaged,
            raw.SQLITE_FULL => StoreTrouble.NoRoom,
            raw.SQLITE_IOERR or raw.SQLITE_CANTOPEN or raw.SQLITE_PERM or raw.SQLITE_READONLY or raw.SQLITE_AUTH => StoreTrouble.Unreadable,
            _ => null,
        },
    };
}
