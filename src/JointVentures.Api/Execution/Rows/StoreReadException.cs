using SQLitePCL;

namespace JointVentures.Api.Execution.Rows;

/// <summary>The store could not be read; for the log, never for a client.</summary>
/// <param name="message">What the store says.</param>
public sealed class StoreReadException(string message) : Exception(message)
{
    internal static void Check(sqlite3 connection, int result, string sql)
    {
        if (result != raw.SQLITE_OK)
        {
            // Whoever stops a run may do so while a statement is made, too.
            throw result == raw.SQLITE_INTERRUPT ? new OperationCanceledException() : Of(connection, result, sql);
        }
    }

    internal static StoreReadException Of(sqlite3 connection, int result, string sql) =>
        new($"{raw.sqlite3_errmsg(connection).utf8_to_string()} ({result}) in: {sql}");
}
