using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace JointVentures.Api.Execution.Rows;

/// <summary>What SQLite tells about a connection and the library does not.</summary>
internal static unsafe partial class ConnectionCalls
{
    private const string Library = "e_sqlite3";

    // SQLITE_FCNTL_HAS_MOVED, SQLITE_FCNTL_DATA_VERSION and SQLITE_TXN_NONE.
    private const int Moved = 20;
    private const int DataVersion = 35;
    private const int NoTransaction = 0;

    /// <summary>
    /// A number that is another one after each write that the connection has come to see, by whomever. What `pragma data_version`
    /// answers, without a statement; it speaks of the state that was read last.
    /// </summary>
    /// <param name="connection">An open connection.</param>
    public static long Change(ReadConnection connection)
    {
        uint change = 0;
        var result = FileControl(connection.Handle.DangerousGetHandle(), null, DataVersion, &change);
        connection.Check(result, "data version");
        return change;
    }

    /// <summary>
    /// Whether the name that a connection was opened by leads to another file by now, or to none; false where the system does not tell.
    /// </summary>
    /// <param name="connection">An open connection.</param>
    public static bool HasMoved(sqlite3 connection)
    {
        uint moved = 0;
        return FileControl(connection.DangerousGetHandle(), null, Moved, &moved) == raw.SQLITE_OK && moved != 0;
    }

    /// <summary>Whether the connection holds on to a state of the store, as it does from the first row that an operation reads.</summary>
    /// <param name="connection">An open connection.</param>
    public static bool HoldsState(sqlite3 connection) => TransactionState(connection.DangerousGetHandle(), null) > NoTransaction;

    [LibraryImport(Library, EntryPoint = "sqlite3_file_control")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    private static partial int FileControl(nint connection, byte* database, int operation, uint* argument);

    [LibraryImport(Library, EntryPoint = "sqlite3_txn_state")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    private static partial int TransactionState(nint connection, byte* database);
}
