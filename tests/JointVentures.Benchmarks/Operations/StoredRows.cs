using JointVentures.Benchmarks.Serving;
using Microsoft.Data.Sqlite;

namespace JointVentures.Benchmarks.Operations;

/// <summary>What the benchmarks look up in a store before they time anything.</summary>
public static class StoredRows
{
    /// <summary>The key of the venture behind so many others in an order.</summary>
    public static long KeyAt(BenchmarkStore store, VentureOrder order, int position) => Read(
        store,
        $"""
        select v.Id from JointVentures v join Regions r on r.Id = v.RegionId join Sectors s on s.Id = v.SectorId
        order by {order.Sql} limit 1 offset @p0
        """,
        rows => rows.GetInt64(0),
        position)[0];

    /// <summary>The folded Russian name of a venture.</summary>
    public static string FoldedName(BenchmarkStore store, long key) =>
        Read(store, "select NameRuFolded from JointVentures where Id = @p0", rows => rows.GetString(0), key)[0];

    /// <summary>How many ventures meet a condition on a text, <c>@p0</c>.</summary>
    public static long Count(BenchmarkStore store, string condition, string text) =>
        Read(store, $"select count(*) from JointVentures v where {condition}", rows => rows.GetInt64(0), text)[0];

    /// <summary>Whether there is a table.</summary>
    public static bool HasTable(BenchmarkStore store, string name) =>
        Read(store, "select count(*) from sqlite_schema where name = @p0", rows => rows.GetInt64(0), name)[0] > 0;

    private static List<T> Read<T>(BenchmarkStore store, string sql, Func<SqliteDataReader, T> make, params ReadOnlySpan<object> values)
    {
        using var connection = new SqliteConnection($"Data Source={store.Path};Mode=ReadWrite;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The text is made of constants of this program.
        command.CommandText = sql;
#pragma warning restore CA2100
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters.AddWithValue($"@p{i}", values[i]);
        }

        using var rows = command.ExecuteReader();
        var all = new List<T>();
        while (rows.Read())
        {
            all.Add(make(rows));
        }

        return all;
    }
}
