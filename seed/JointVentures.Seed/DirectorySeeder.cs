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
    private readonly IProgress<SeedProgress>? _progress;

    /// <summary>A seeder that generates what <paramref name="options"/> say.</summary>
    /// <param name="options">Size and seed number.</param>
    /// <param name="progress">Told how far the work has come, on the working thread; null for nobody.</param>
    /// <exception cref="ArgumentException"><see cref="SeedOptions.Problem"/> says what is wrong with the options.</exception>
    public DirectorySeeder(SeedOptions options, IProgress<SeedProgress>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Problem is { } problem)
        {
            throw new ArgumentException(problem, nameof(options));
        }

        (_options, _progress) = (options, progress);
    }

    /// <inheritdoc/>
    public void Fill(SqliteConnection store, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(store);
        cancellation.ThrowIfCancellationRequested();
        using var context = DirectoryContextFactory.Open(":memory:");
        var tuning = StoreTuning.Loosen(store);
        using (var transaction = store.BeginTransaction())
        {
            Write(context.Model, store, transaction, cancellation);
            transaction.Commit();
        }

        tuning.Restore();
    }

    private void Write(IModel model, SqliteConnection store, SqliteTransaction transaction, CancellationToken cancellation)
    {
        var indexes = DeferredIndexes.Drop(store, transaction);
        var reference = ReferenceData.Read();
        ReferenceWriter.Write(reference, model, store, transaction);
        new GeneratedWriter(_options, reference, _progress).Write(model, store, transaction, cancellation);
        for (var i = 0; i < indexes.Count; i++)
        {
            _progress?.Report(new SeedProgress(SeedStage.Indexing, i, indexes.Count));
            Run(store, transaction, indexes[i], cancellation);
        }

        using var dataset = new BulkWriter<Dataset>(model, store, transaction);
        dataset.Write(new Dataset
        {
            Version = DatasetVersion.Compute(model, store, _progress, cancellation),
            AsOf = Days.Last,
            GeneratedAt = DateTimeOffset.UtcNow,
            Origin = Origin.Generated,
        });
    }

    /// <summary>Runs a statement, which may take seconds on a large store, and ends it as soon as the work is ended.</summary>
    private static void Run(SqliteConnection store, SqliteTransaction transaction, string sql, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        using var command = store.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // The statements are the store's own.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var interruption = cancellation.Register(() => raw.sqlite3_interrupt(store.Handle));
        try
        {
            command.ExecuteNonQuery();
        }
        catch (SqliteException interrupted) when (interrupted.SqliteErrorCode == raw.SQLITE_INTERRUPT)
        {
            throw new OperationCanceledException("The work was ended early.", interrupted, cancellation);
        }
    }
}
