using System.Security.Cryptography;
using JointVentures.Directory.Store;
using JointVentures.Directory.Store.Opening;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace JointVentures.Tests.Store;

/// <summary>A folder of its own for one store, removed after the test.</summary>
public sealed class StoreFolder : IDisposable
{
    /// <summary>The folder.</summary>
    public string Folder { get; } = System.IO.Directory.CreateTempSubdirectory("jointventures-").FullName;

    /// <summary>Where the store is, or will be.</summary>
    public string Store => Path.Combine(Folder, "directory.db");

    /// <summary>The names of the files in the folder, but for the lock, in order.</summary>
    public IEnumerable<string> Files => System.IO.Directory.EnumerateFileSystemEntries(Folder)
        .Select(file => Path.GetFileName(file)).Where(name => name != "directory.db.lock").Order(StringComparer.Ordinal);

    /// <summary>What identifies the store's bytes.</summary>
    public string Bytes => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(Store)));

    /// <summary>Opens the store as the server does at its start.</summary>
    public OpenedStore Open(
        IStoreSeeder? seeder = null, StoreSchema? schema = null, bool readOnly = false, bool fullCheck = false, ILogger? logger = null,
        CancellationToken cancellation = default) =>
        new StoreOpening(schema ?? StoreSchema.OfProgram(), seeder ?? new SmallDirectory(), logger ?? NullLogger.Instance)
            .Open(new StoreOptions { Path = Store, ReadOnly = readOnly, FullCheck = fullCheck }, cancellation);

    /// <summary>Opens the store and gives the reason why it cannot be served.</summary>
    public StoreFault Refused(IStoreSeeder? seeder = null, StoreSchema? schema = null, bool readOnly = false, bool fullCheck = false) =>
        Assert.Throws<StoreException>(() => Open(seeder, schema, readOnly, fullCheck)).Fault;

    /// <summary>Runs statements on the store, as a person with the sqlite3 tool would.</summary>
    public void Run(string sql)
    {
        using var connection = Connect();
        connection.Run(sql);
    }

    /// <summary>The first value that a query gives.</summary>
    public object? Value(string sql)
    {
        using var connection = Connect();
        return connection.Value(sql);
    }

    /// <summary>An open connection to the store that enforces foreign keys.</summary>
    public SqliteConnection Connect() => StoreConnection.Open(StoreConnection.ToWrite(Store));

    /// <inheritdoc/>
    public void Dispose() => System.IO.Directory.Delete(Folder, recursive: true);
}
