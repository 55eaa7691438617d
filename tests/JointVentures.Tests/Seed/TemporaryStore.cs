using JointVentures.Seed;
using JointVentures.Seed.CommandLine;
using JointVentures.Tests.Store;
using Microsoft.Data.Sqlite;

namespace JointVentures.Tests.Seed;

/// <summary>A generated store in a folder of its own, which ends with it.</summary>
public sealed class TemporaryStore : IDisposable
{
    private readonly StoreFolder _folder = new();
    private readonly SqliteConnection _connection;

    public TemporaryStore(SeedOptions options)
    {
        StoreFile.Create(Path, new DirectorySeeder(options), CancellationToken.None);
        _connection = _folder.Connect();
    }

    /// <summary>The store's file.</summary>
    public string Path => _folder.Store;

    /// <summary>The one number that a statement gives.</summary>
    public long Number(string sql) => Read(sql, reader => reader.GetInt64(0)).Single();

    /// <summary>The first column of every row, as text; null stays null.</summary>
    public IReadOnlyList<string?> Texts(string sql) => Read(sql, reader => reader.IsDBNull(0) ? null : reader.GetString(0));

    /// <summary>Every row, read as the caller wants; by one caller at a time.</summary>
    public IReadOnlyList<T> Read<T>(string sql, Func<SqliteDataReader, T> make)
    {
        lock (_connection)
        {
            return _connection.Read(sql, make);
        }
    }

    public void Dispose()
    {
        _connection.Dispose();
        _folder.Dispose();
    }
}
