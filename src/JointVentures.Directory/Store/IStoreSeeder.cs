using Microsoft.Data.Sqlite;

namespace JointVentures.Directory.Store;

/// <summary>Fills a new store with its first rows.</summary>
public interface IStoreSeeder
{
    /// <summary>
    /// Writes every row, the reference rows and the one about the whole among them, into a store that has all tables and
    /// indexes and no row.
    /// </summary>
    /// <param name="store">The open connection; nobody else uses the store meanwhile.</param>
    /// <param name="cancellation">Ends the work early; the store is then of no use.</param>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    void Fill(SqliteConnection store, CancellationToken cancellation);
}
