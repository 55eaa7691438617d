using SQLitePCL;

namespace JointVentures.Api.Execution.Rows;

/// <summary>The store could not be read; for the log, never for a client.</summary>
/// <param name="message">What the store says.</param>
/// <param name="trouble">What is the matter with the store; null for a defect of the program.</param>
public sealed class StoreReadException(string message, StoreTrouble? trouble = null) : Exception(message)
{
    /// <summary>What is the matter with the store; null for a defect of the program.</summary>
    public StoreTrouble? Trouble => trouble;

    internal static void Check(sqlite3 connection, int result, string sql)
    {
        if (result != raw.SQLITE_OK)
        {
            throw new StoreReadException(
                $"{raw.sqlite3_errmsg(connection).utf8_to_string()} ({result}) in: {sql}",
                StoreTroubles.Of(raw.sqlite3_extended_errcode(connection)));
        }
    }
}
