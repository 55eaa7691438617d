using JointVentures.Directory.Store;
using Microsoft.Data.Sqlite;

namespace JointVentures.Seed;

/// <summary>Fills a store and shows how far it is: by a bar where a person watches, by lines where the output is redirected.</summary>
/// <param name="options">Which directory is generated.</param>
/// <exception cref="SeedOptionsException">The options cannot be met.</exception>
public sealed class WatchedSeeder(SeedOptions options) : IStoreSeeder
{
    private readonly DirectorySeeder _seeder = new(options);

    /// <inheritdoc/>
    public void Fill(SqliteConnection store, CancellationToken cancellation) =>
        ProgressReport.Watch(progress => _seeder.Fill(store, progress, cancellation));
}
