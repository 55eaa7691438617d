using Microsoft.Data.Sqlite;

namespace JointVentures.Directory.Store;

/// <summary>Fills a new store with its first rows.</summary>
public interface IStoreSeeder
{
    /// <summary>
    /// Writes every row, the reference rows and the one about the whole among them, into a store that has all tables and
    /// indexes and no row. It may take indexes out and make them again, and turn the enforcement of foreign keys off, which
    /// are then checked after it.
    /// </summary>
    /// <remarks>
    /// The store keeps no journal while it is filled: the first row that it refuses ends the attempt, and nothing can be rolled
    /// back. It is checked as a whole, and only then does it get its name.
    /// </remarks>
    /// <param name="store">The open connection; nobody else uses the store meanwhile.</param>
    /// <param name="cancellation">Ends the work early; the store is then of no use.</param>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    void Fill(SqliteConnection store, CancellationToken cancellation);
}
