using JointVentures.Seed;
using JointVentures.Seed.CommandLine;
using Microsoft.Data.Sqlite;

namespace JointVentures.Tests.Seed;

/// <summary>A generated store in a folder of its own, which ends with it.</summary>
public sealed class TemporaryStore : IDisposable
{
    private readonly DirectoryInfo _folder = System.IO.Directory.CreateTempSubdirectory("joint-ventures-");
    private readonly SqliteConnection _connection;

    public TemporaryStore(SeedOptions options)
    {
        Path = System.IO.Path.Combine(_folder.FullName, "directory.db");
        StoreFile.Create(Path, new DirectorySeeder(options), CancellationToken.None);
        _connection = new SqliteConnection($"Data Source={Path};Mode=ReadOnly;Pooling=False");
        _connection.Open();
    }

    /// <summary>The store's file.</summary>
    public string Path { get; }

    /// <summary>The one number that a statement gives.</summary>
    public long Number(string sql) => Read(sql, reader => reader.GetInt64(0)).Single();

    /// <summary>The first column of every row, as text; null stays null.</summary>
    public IReadOnlyList<string?> Texts(string sql) => Read(sql, reader => reader.IsDBNull(0) ? null : reader.GetString(0));

    /// <summary>Every row, read as the caller wants.</summary>
    public IReadOnlyList<T> Read<T>(string sql, Func<SqliteDataReader, T> make)
    {
        lock (_connection)
        {
            using var command = _connection.CreateCommand();
            command.CommandText = sql;
            using var reader = command.ExecuteReader();
            var rows = new List<T>();
            while (reader.Read())
            {
                rows.Add(make(reader));
            }

            return rows;
        }
    }

    public void Dispose()
    {
        _connection.Dispose();
        _folder.Delete(recursive: true);
    }
}
