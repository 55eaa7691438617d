using JointVentures.Seed;

namespace JointVentures.Tests.Seed;

/// <summary>The published test data, generated once for all tests of the collection. Tests only read it.</summary>
[CollectionDefinition(Collection)]
public sealed class GeneratedStore : ICollectionFixture<GeneratedStore>, IDisposable
{
    /// <summary>The name of the collection whose tests share the store.</summary>
    public const string Collection = "Generated store";

    private readonly TemporaryStore _store = new(new SeedOptions());

    /// <summary>The store's file.</summary>
    public string Path => _store.Path;

    public long Number(string sql) => _store.Number(sql);

    public IReadOnlyList<string?> Texts(string sql) => _store.Texts(sql);

    public IReadOnlyList<T> Read<T>(string sql, Func<Microsoft.Data.Sqlite.SqliteDataReader, T> make) => _store.Read(sql, make);

    public void Dispose() => _store.Dispose();
}
