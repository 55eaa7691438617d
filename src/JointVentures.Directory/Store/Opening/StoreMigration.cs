using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace JointVentures.Directory.Store.Opening;

/// <summary>Brings an older store to the program's schema. Who calls it holds the store's lock.</summary>
/// <param name="schema">The schema that the store gets.</param>
/// <param name="logger">Where it says what it does.</param>
internal sealed class StoreMigration(StoreSchema schema, ILogger logger)
{
    /// <summary>Migrates the store in one transaction.</summary>
    /// <exception cref="StoreException">It could not be migrated and is as it was.</exception>
    public void Migrate(OpenedStore store)
    {
        try
        {
            using var connection = StoreConnection.Open(StoreConnection.ToWrite(store.Path, SqliteOpenMode.ReadWrite));
            var applied = StoreInspection.Applied(connection);
            logger.LogInformation("The store at {Store} has an older schema; migrating from {From} to {To}.", store.Path, applied[^1], schema.Migrations[^1]);
            schema.Bring(connection, applied[^1]);
            connection.Run("pragma wal_checkpoint(truncate)");
            logger.LogInformation("The store at {Store} is migrated.", store.Path);
        }
        catch (SqliteException error) when (error.SqliteErrorCode is SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED)
        {
            throw StoreFaults.Of(error, store.Path);
        }
        catch (Exception error) when (error is SqliteException or InvalidDataException)
        {
            throw new StoreException(
                StoreFault.MigrationFailed,
                $"The store at {store.Path} could not be migrated and is as it was: {error.Message} Keep a copy, and use the version of the program that wrote it.",
                error);
        }
    }
}
