using JointVentures.Benchmarks.Serving;
using Microsoft.Data.Sqlite;

namespace JointVentures.Benchmarks.Operations;

/// <summary>What the benchmarks look up in a store before they time anything.</summary>
public static class StoredRows
{
    /// <summary>The keys of the ventures at some positions of an order.</summary>
    /// <param name="store">The store.</param>
    /// <param name="order">The order.</param>
    /// <param name="position">The first position.</param>
    /// <param name="count">How many.</param>
    /// <param name="apart">How far one position is from the next.</param>
    public static IReadOnlyList<long> KeysFrom(BenchmarkStore store, VentureOrder order, int position, int count, int apart) =>
        [.. Read(
            store,
            $"""
            select Id from (
              select v.Id, row_number() over (order by {order.Sql}) as Place
              from JointVentures v join Regions r on r.Id = v.RegionId join Sectors s on s.Id = v.SectorId)
            where Place > @p0 and (Place - @p0) % @p1 = 0 order by Place limit @p2
            """,
            rows => rows.GetInt64(0),
            position,
            apart,
            count)];

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
