using JointVentures.Directory.Store;
using JointVentures.Directory.Store.Opening;
using Microsoft.Extensions.Logging.Abstractions;

namespace JointVentures.Seed.CommandLine;

/// <summary>Writes a store whole beside its place, so that one that is replaced stays until the new one is there.</summary>
internal static class StoreFile
{
    public static void Create(string path, IStoreSeeder seeder, CancellationToken cancellation)
    {
        var made = path + ".new";
        try
        {
            StoreFiles.RemoveWhole(made);
            new StoreOpening(StoreSchema.OfProgram(), seeder, NullLogger.Instance).Open(new StoreOptions { Path = made }, cancellation);
            StoreFiles.RemoveCompanions(path);
            File.Move(made, path, overwrite: true);
        }
        finally
        {
            StoreFiles.RemoveWhole(made);
            File.Delete(new StoreFiles(made).Lock);
        }
    }
}
