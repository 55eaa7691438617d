using JointVentures.Directory.Store;
using JointVentures.Seed.CommandLine;
using Microsoft.Data.Sqlite;

namespace JointVentures.Seed;

/// <summary>Fills a store and shows how far it is: by a bar where a person watches, by lines where the output is redirected.</summary>
/// <param name="options">Which directory is generated.</param>
public sealed class WatchedSeeder(SeedOptions options) : IStoreSeeder
{
    /// <inheritdoc/>
    public void Fill(SqliteConnection store, CancellationToken cancellation) =>
        ProgressReport.Watch(progress => new DirectorySeeder(options, progress).Fill(store, cancellation));
}
