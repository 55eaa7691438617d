using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace JointVentures.Api.Execution.Rows;

/// <summary>What is done with a prepared statement, by SQLite's own functions.</summary>
/// <remarks>
/// The library guards each call: it counts references to the handle, and tells the garbage collector. For functions that take
/// nanoseconds and are called for each value of an answer, that costs several times what the function does.
/// The caller sees to it that the statement is open.
/// </remarks>
internal static unsafe partial class StatementCalls
{
    private const string Library = "e_sqlite3";

    /// <summary>Whether a column is null.</summary>
    /// <param name="statement">An open statement that stands on a row.</param>
    /// <param name="column">The column's place.</param>
    public static bool IsNull(nint statement, int column) => Type(statement, column) == raw.SQLITE_NULL;

    /// <summary>Whether a column holds a text.</summary>
    /// <inheritdoc cref="IsNull"/>
    public static bool IsText(nint statement, int column) => Type(statement, column) == raw.SQLITE_TEXT;

    /// <summary>A text in UTF-8; good until the statement goes on.</summary>
    /// <inheritdoc cref="IsNull"/>
    public static ReadOnlySpan<byte> Text(nint statement, int column)
    {
        // In this order: asking for the value may convert it.
        var start = Start(statement, column);
        return new ReadOnlySpan<byte>(start, Bytes(statement, column));
    }

    /// <summary>Goes to the next row, and gives SQLite's result.</summary>
    /// <param name="statement">An open statement.</param>
    [LibraryImport(Library, EntryPoint = "sqlite3_step")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    public static partial int Step(nint statement);

    /// <summary>Goes before the first row.</summary>
    /// <param name="statement">An open statement.</param>
    [LibraryImport(Library, EntryPoint = "sqlite3_reset")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    public static partial void Rewind(nint statement);

    /// <summary>A whole number.</summary>
    /// <inheritdoc cref="IsNull"/>
    [LibraryImport(Library, EntryPoint = "sqlite3_column_int64")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl), typeof(CallConvSuppressGCTransition)])]
    public static partial long Whole(nint statement, int column);

    [LibraryImport(Library, EntryPoint = "sqlite3_column_type")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl), typeof(CallConvSuppressGCTransition)])]
    private static partial int Type(nint statement, int column);

    [LibraryImport(Library, EntryPoint = "sqlite3_column_blob")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl), typeof(CallConvSuppressGCTransition)])]
    private static partial byte* Start(nint statement, int column);

    [LibraryImport(Library, EntryPoint = "sqlite3_column_bytes")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl), typeof(CallConvSuppressGCTransition)])]
    private static partial int Bytes(nint statement, int column);
}
