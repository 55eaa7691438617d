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
            throw new StoreReadException($"{raw.sqlite3_errmsg(connection).utf8_to_string()} ({result}) in: {sql}");
        }
    }
}
