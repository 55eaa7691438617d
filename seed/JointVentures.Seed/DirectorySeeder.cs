using JointVentures.Directory.Sources;
using JointVentures.Directory.Store;
using JointVentures.Seed.Drawing;
using JointVentures.Seed.Reference;
using JointVentures.Seed.Writing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Metadata;
using SQLitePCL;

namespace JointVentures.Seed;

/// <summary>
/// Fills a store with the reference rows of the public sources and with generated ventures, partners, stakes, investments
/// and agreements. The same options give the same rows on every machine.
/// </summary>
public sealed class DirectorySeeder : IStoreSeeder
{
    private readonly SeedOptions _options;

    /// <summary>A seeder that generates what <paramref name="options"/> say.</summary>
    /// <param name="options">Size and seed number.</param>
    /// <exception cref="SeedOptionsException"><see cref="SeedOptions.Problem"/> says what is wrong with the options.</exception>
    public DirectorySeeder(SeedOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options.Problem is { } problem ? throw new SeedOptionsException(problem) : options;
    }

    /// <inheritdoc/>
    public void Fill(SqliteConnection store, CancellationToken cancellation) => Fill(store, progress: null, cancellation);

    /// <summary>Writes everything into an empty store.</summary>
    /// <param name="store">The open store; its tables are there and empty.</param>
    /// <param name="progress">Told how far the work has come, on the working thread; null for nobody.</param>
    /// <param name="cancellation">Ends the work early; the store is then of no use.</param>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    public void Fill(SqliteConnection store, IProgress<SeedProgress>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(store);
        cancellation.ThrowIfCancellationRequested();
        using var transaction = store.BeginTransaction();
        Write(DirectoryContextFactory.Model(), store, transaction, progress, cancellation);
        transaction.Commit();
    }

    private void Write(
        IModel model, SqliteConnection store, SqliteTransaction transaction, IProgress<SeedProgress>? progress, CancellationToken cancellation)
    {
        var indexes = DeferredIndexes.Drop(store, transaction);
        var reference = ReferenceData.Read();
        ReferenceWriter.Write(reference, model, store, transaction);
        new GeneratedWriter(_options, reference, progress).Write(model, store, transaction, cancellation);
        for (var i = 0; i < indexes.Count; i++)
        {
            progress?.Report(new SeedProgress(SeedStage.Indexing, i, indexes.Count));
            Run(store, transaction, indexes[i], cancellation);
        }

        using var dataset = new BulkWriter<Dataset>(model, store, transaction);
        dataset.Write(new Dataset
        {
            Version = DatasetVersion.Compute(model, store, progress, cancellation),
            AsOf = Days.Last,
            GeneratedAt = DateTimeOffset.UtcNow,
            Origin = Origin.Generated,
        });
    }

    /// <summary>Runs a statement, which may take seconds on a large store, and ends it as soon as the work is ended.</summary>
    private static void Run(SqliteConnection store, SqliteTransaction transaction, string sql, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        using var interruption = cancellation.Register(() => raw.sqlite3_interrupt(store.Handle));
        try
        {
            store.Run(sql, transaction);
        }
        catch (SqliteException interrupted) when (interrupted.SqliteErrorCode == raw.SQLITE_INTERRUPT)
        {
            throw new OperationCanceledException("The work was ended early.", interrupted, cancellation);
        }
    }
}
