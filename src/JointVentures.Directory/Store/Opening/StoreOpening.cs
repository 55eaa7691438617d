using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace JointVentures.Directory.Store.Opening;

/// <summary>
/// Opens a store: makes it where there is none, migrates an older one, and leaves one that it cannot serve as it is.
/// </summary>
/// <remarks>
/// To be called before the process opens the store in any other way: it closes files of the store, with which Unix takes every
/// lock of the process on them away.
/// </remarks>
/// <param name="schema">The schema that the store must have.</param>
/// <param name="seeder">What fills a first store.</param>
/// <param name="logger">Where it says what it does.</param>
public sealed class StoreOpening(StoreSchema schema, IStoreSeeder seeder, ILogger logger)
{
    /// <summary>Opens the store. Processes that open one path at once make or migrate it one after the other.</summary>
    /// <param name="options">Which store and how.</param>
    /// <param name="cancellation">Ends making a store, or waiting for another process that does.</param>
    /// <exception cref="StoreException">It cannot be served; see <see cref="StoreFault"/>.</exception>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    public OpenedStore Open(StoreOptions options, CancellationToken cancellation)
    {
        var files = new StoreFiles(options.Path);
        using var guard = options.ReadOnly ? null : Guard(files, cancellation);
        if (guard is not null && files.RemoveAttempts())
        {
            logger.LogInformation("Removed what an attempt to make the store at {Store}, since broken off, had left.", files.Store);
        }

        if (!Path.Exists(files.Store))
        {
            if (guard is null)
            {
                throw new StoreException(
                    StoreFault.NotWritable,
                    $"There is no store at {files.Store}, and none may be made there. Let the program write to the folder, or put a store there.");
            }

            new StoreCreation(schema, seeder, logger).Create(files, cancellation);
        }

        StoreFace.Check(files);
        var immutable = guard is null || !MayWrite(files.Store);
        if (immutable && files.HasLog)
        {
            throw new StoreException(
                StoreFault.LogLeft,
                $"The store at {files.Store} may only be read, and the -wal or -journal file beside it holds changes that the store lacks. Start the program once where it may write both.");
        }

        var opened = Serve(new OpenedStore(files.Store, immutable, Version: ""), options);
        if (immutable)
        {
            logger.LogWarning("The store at {Store} may only be read: opened immutable, version {Version}.", opened.Path, opened.Version);
        }
        else
        {
            logger.LogInformation("Opened the store at {Store}, version {Version}.", opened.Path, opened.Version);
        }

        return opened;
    }

    private StoreLock? Guard(StoreFiles files, CancellationToken cancellation)
    {
        try
        {
            System.IO.Directory.CreateDirectory(files.Folder);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }

        return StoreLock.Take(files, logger, cancellation);
    }

    private OpenedStore Serve(OpenedStore store, StoreOptions options)
    {
        try
        {
            using (var connection = StoreConnection.Open(store.ConnectionString))
            {
                if (!MustMigrate(connection, store))
                {
                    return Checked(connection, store, options);
                }
            }

            new StoreMigration(schema, logger).Migrate(store);
            using var migrated = StoreConnection.Open(store.ConnectionString);
            return Checked(migrated, store, options);
        }
        catch (SqliteException error)
        {
            throw StoreFaults.Of(error, store.Path);
        }
        catch (InvalidDataException error)
        {
            throw new StoreException(StoreFault.Damaged, $"The store at {store.Path} is damaged. {error.Message} {StoreFaults.Replace}", error);
        }
    }

    private bool MustMigrate(SqliteConnection connection, OpenedStore store)
    {
        var applied = StoreInspection.Applied(connection);
        return schema.AgeOf(applied) switch
        {
            SchemaAge.Current => false,
            SchemaAge.Older when store.Immutable => throw new StoreException(
                StoreFault.NotWritable,
                $"The store at {store.Path} has an older schema and may only be read. Start the program once where it may write it."),
            SchemaAge.Older => true,
            SchemaAge.Newer => throw new StoreException(
                StoreFault.Newer,
                $"The store at {store.Path} was written by a later version of the program, which knows {applied[^1]}. Use that version, or another store."),
            _ => throw new InvalidDataException("Its history of migrations is not one that a program leaves."),
        };
    }

    private OpenedStore Checked(SqliteConnection connection, OpenedStore store, StoreOptions options)
    {
        if (options.FullCheck)
        {
            StoreInspection.AllPages(connection);
        }

        return store with { Version = StoreInspection.Contents(connection, schema) };
    }

    private static bool MayWrite(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete, 1);
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
