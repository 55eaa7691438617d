using JointVentures.Directory.Store;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace JointVentures.Seed.CommandLine;

/// <summary>Creates a store as a whole or not at all: in a file beside the target, which is moved into place at the end.</summary>
internal static class StoreFile
{
    private static readonly string[] _suffixes = ["", "-wal", "-shm", "-journal"];

    public static void Create(string path, IStoreSeeder seeder, CancellationToken cancellation)
    {
        System.IO.Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var unfinished = path + ".unfinished";
        Delete(unfinished);
        try
        {
            using (var context = DirectoryContextFactory.Open(unfinished))
            {
                context.Database.Migrate();
                context.Database.OpenConnection();
                var store = (SqliteConnection)context.Database.GetDbConnection();
                seeder.Fill(store, cancellation);
                context.Database.ExecuteSqlRaw("pragma wal_checkpoint(truncate)");
            }

            Delete(path, except: "");
            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            Delete(unfinished);
        }
    }

    /// <summary>Deletes a store and what SQLite keeps beside it, for another store's log must not be read into the new one.</summary>
    private static void Delete(string path, string? except = null)
    {
        foreach (var suffix in _suffixes.Where(suffix => suffix != except))
        {
            File.Delete(path + suffix);
        }
    }
}
