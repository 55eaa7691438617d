using SQLitePCL;

namespace JointVentures.Benchmarks.Hand;

/// <summary>Reads rows by raw SQLite calls.</summary>
public static class RawRows
{
    /// <summary>Goes to the next row; false where there is none.</summary>
    public static bool Step(sqlite3_stmt rows) => raw.sqlite3_step(rows) == raw.SQLITE_ROW;

    /// <summary>A text as UTF-8.</summary>
    public static ReadOnlySpan<byte> Text(sqlite3_stmt rows, int column) => raw.sqlite3_column_blob(rows, column);

    /// <summary>A whole number.</summary>
    public static long Whole(sqlite3_stmt rows, int column) => raw.sqlite3_column_int64(rows, column);

    /// <summary>Whether a column is null.</summary>
    public static bool IsNull(sqlite3_stmt rows, int column) => raw.sqlite3_column_type(rows, column) == raw.SQLITE_NULL;
}
