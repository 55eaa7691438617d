using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace JointVentures.Api.Execution.Rows;

/// <summary>Reads the columns of the row that a statement stands on, by SQLite's functions themselves.</summary>
/// <remarks>
/// They take a few nanoseconds, are called for each value of an answer, and neither wait nor call back. What the library does
/// around each call, counting references to the handle and telling the garbage collector, costs several times as much.
/// </remarks>
internal static unsafe partial class ColumnReads
{
    private const string Library = "e_sqlite3";

    /// <summary>Whether a column is null.</summary>
    /// <param name="statement">An open statement that stands on a row; the caller keeps it open.</param>
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
