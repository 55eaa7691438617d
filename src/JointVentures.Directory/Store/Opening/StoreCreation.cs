using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace JointVentures.Directory.Store.Opening;

/// <summary>Makes a first store beside its place and moves it there whole. Who calls it holds the store's lock.</summary>
/// <param name="schema">The schema that the store gets.</param>
/// <param name="seeder">What writes its rows.</param>
/// <param name="logger">Where it says what it does.</param>
internal sealed class StoreCreation(StoreSchema schema, IStoreSeeder seeder, ILogger logger)
{
    /// <summary>Makes the store; where another process put one there first, that one stays.</summary>
    /// <exception cref="StoreException">It could not be made; there is still none.</exception>
    /// <exception cref="OperationCanceledException">The work was ended early; there is still none.</exception>
    public void Create(StoreFiles files, CancellationToken cancellation)
    {
        RemoveLog(files);
        var attempt = files.NewAttempt();
        try
        {
            logger.LogInformation("There is no store at {Store} yet; making one.", files.Store);
            Fill(attempt, cancellation);
            Place(attempt, files);
        }
        catch (Exception error) when (error is SqliteException or StoreRuleException or InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new StoreException(
                StoreFault.CreationFailed,
                $"A store could not be made at {files.Store}: {error.Message} Nothing is left of the attempt; remove the cause and start again.",
                error);
        }
        finally
        {
            StoreFiles.RemoveWhole(attempt);
        }
    }

    private static void RemoveLog(StoreFiles files)
    {
        if (files.HasLog)
        {
            // SQLite would bring the changes of the store that is gone into the new one.
            throw new StoreException(
                StoreFault.LogLeft,
                $"There is no store at {files.Store}, but a -wal or -journal file of one with changes in it. Put the store back beside it, or remove that file.");
        }

        StoreFiles.RemoveCompanions(files.Store);
    }

    private void Fill(string path, CancellationToken cancellation)
    {
        using var connection = StoreConnection.Open(StoreConnection.ToWrite(path));

        // A crash loses the attempt in any case, so that nothing is gained by waiting for the disk. The journal in memory holds
        // the few pages that were there before. Indexes are sorted in files, in parts as large
        // as the cache; larger parts leave the processor's own cache, and sorting them takes up to twice as long.
        connection.Run(
            "pragma journal_mode = memory; pragma synchronous = off; pragma cache_size = -8192; pragma temp_store = file; pragma threads = 2");
        schema.Bring(connection, from: null);
        var indexes = Indexes(connection);
        seeder.Fill(connection, cancellation);
        cancellation.ThrowIfCancellationRequested();
        Check(connection, indexes);
        connection.Run("pragma analysis_limit = 1000; analyze");
        if (connection.Texts("pragma journal_mode = wal") is not ["wal"])
        {
            throw new InvalidDataException("The file system there allows no write-ahead log.");
        }

        connection.Run("pragma wal_checkpoint(truncate)");
    }

    private void Check(SqliteConnection connection, IReadOnlyList<string> indexes)
    {
        if (indexes.Except(Indexes(connection), StringComparer.Ordinal).FirstOrDefault() is { } missing)
        {
            throw new InvalidDataException($"The index {missing} was not made again.");
        }

        if (connection.Texts("pragma foreign_keys") is not ["1"])
        {
            connection.CheckForeignKeys();
        }

        StoreRules.Check(connection, transaction: null);
        StoreInspection.Contents(connection, schema);
    }

    private static IReadOnlyList<string> Indexes(SqliteConnection connection) =>
        connection.Texts("select name from sqlite_master where type in ('index', 'trigger')");

    private void Place(string attempt, StoreFiles files)
    {
        try
        {
            DiskFlush.File(attempt);
            File.Move(attempt, files.Store, overwrite: false);
            DiskFlush.Folder(files.Folder);
            logger.LogInformation("The store at {Store} is made.", files.Store);
        }
        catch (IOException) when (File.Exists(files.Store))
        {
            logger.LogInformation("Another process made the store at {Store} first; using that one.", files.Store);
        }
    }
}
