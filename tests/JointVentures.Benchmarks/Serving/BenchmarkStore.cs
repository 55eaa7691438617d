using System.Globalization;
using JointVentures.Directory.Store.Opening;
using JointVentures.Seed;
using Microsoft.Extensions.Logging.Abstractions;

namespace JointVentures.Benchmarks.Serving;

/// <summary>A generated store that benchmarks of one size share; it stays where it is for the next run.</summary>
/// <param name="Ventures">How many ventures it has.</param>
/// <param name="Path">Its file.</param>
public sealed record BenchmarkStore(int Ventures, string Path)
{
    /// <summary>The store of a size, which is made where there is none: a million ventures take minutes.</summary>
    /// <exception cref="StoreException">It cannot be opened or made.</exception>
    public static BenchmarkStore Of(int ventures)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"jointventures-benchmark-{ventures}.db");
        var store = new BenchmarkStore(ventures, System.IO.Path.Combine(System.IO.Path.GetTempPath(), name));
        var opening = new StoreOpening(StoreSchema.OfProgram(), new WatchedSeeder(new SeedOptions(ventures)), NullLogger.Instance);
        opening.Open(new StoreOptions { Path = store.Path }, CancellationToken.None);
        return store;
    }
}
