using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace JointVentures.Benchmarks.Hand;

/// <summary>Statistics as they are asked of the API and as plain SQL by hand finds them.</summary>
/// <param name="Name">The end of the hand-written endpoint's address.</param>
/// <param name="Title">What is asked, as README.md says it.</param>
/// <param name="Field">The field with its arguments.</param>
/// <param name="Fields">What is selected.</param>
/// <param name="Sql">The statement by hand.</param>
/// <param name="Write">Writes a row of it as the API writes a group.</param>
public sealed record HandStatistics(
    string Name, string Title, string Field, string Fields, string Sql, Action<Utf8JsonWriter, SqliteDataReader> Write)
{
    private const string BySector = """
        select s.Code, g.n, g.capital, g.employees from (
          select SectorId, count(*) as n, sum(CharterCapitalUsdCents) as capital, sum(Employees) as employees from JointVentures group by SectorId) g
        join Sectors s on s.Id = g.SectorId order by s.CodeSort
        """;

    private const string Pairs = """
        select r.Code, k.Code, g.n, g.capital from (
          select russian, kazakh, count(*) as n, sum(capital) as capital from (
            select distinct v.Id, p.RegionId as russian, q.RegionId as kazakh, v.CharterCapitalUsdCents as capital from JointVentures v
            join Stakes s on s.VentureId = v.Id join Partners p on p.Id = s.PartnerId join Regions a on a.Id = p.RegionId and a.Country = 1
            join Stakes t on t.VentureId = v.Id join Partners q on q.Id = t.PartnerId join Regions b on b.Id = q.RegionId and b.Country = 0)
          group by russian, kazakh) g
        join Regions r on r.Id = g.russian join Regions k on k.Id = g.kazakh order by g.n desc, r.CodeSort, k.CodeSort limit 10
        """;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<HandStatistics> All { get; } =
    [
        new("sums", "ventures by sector: count, capital, employees", "jointVentureStatistics(groupBy: [SECTOR])",
            "sector { code } count charterCapitalUsd { sum } employees { sum }", BySector, (json, row) =>
            {
                Code(json, "sector", row, 0);
                json.WriteNumber("count", row.GetInt64(1));
                Aggregate(json, "charterCapitalUsd", ("sum", Money(row, 2)));
                Aggregate(json, "employees", ("sum", row.GetInt64(3)));
            }),
        new("medians", "the median of their capital and of their employees", "jointVentureStatistics(groupBy: [SECTOR])",
            "sector { code } charterCapitalUsd { median } employees { median }", $"""
            select s.Code, c.low, c.high, e.low, e.high from ({Median("CharterCapitalUsdCents")}) c join ({Median("Employees")}) e on e.SectorId = c.SectorId
            join Sectors s on s.Id = c.SectorId order by s.CodeSort
            """, (json, row) =>
            {
                Code(json, "sector", row, 0);
                Aggregate(json, "charterCapitalUsd", ("median", Math.Round((row.GetInt64(1) + row.GetInt64(2)) / 2m) / 100 + 0.00m));
                Aggregate(json, "employees", ("median", HandFormat.Percent((row.GetInt64(3) + row.GetInt64(4)) * 50)));
            }),
        new("years", "ventures by host country and year of founding: count, capital", "jointVentureStatistics(groupBy: [HOST_COUNTRY, FOUNDED_YEAR])",
            "hostCountry foundedYear count charterCapitalUsd { sum }", """
            select HostCountry, cast(substr(FoundedOn, 1, 4) as integer) as year, count(*), sum(CharterCapitalUsdCents) from JointVentures
            group by HostCountry, year order by HostCountry, year
            """, (json, row) =>
            {
                json.WriteString("hostCountry", HandFormat.Countries[row.GetInt64(0)]);
                json.WriteNumber("foundedYear", row.GetInt64(1));
                json.WriteNumber("count", row.GetInt64(2));
                Aggregate(json, "charterCapitalUsd", ("sum", Money(row, 3)));
            }),
        new("investments", "investments by direction and year: count, amount, sum so far", "investmentStatistics(groupBy: [DIRECTION, YEAR])",
            "direction year count amountUsd { sum } runningTotalUsd", """
            select Direction, cast(substr(MadeOn, 1, 4) as integer) as year, count(*), sum(AmountUsdCents), sum(sum(AmountUsdCents)) over (
              partition by Direction order by cast(substr(MadeOn, 1, 4) as integer)) from Investments group by Direction, year order by Direction, year
            """, (json, row) =>
            {
                json.WriteString("direction", row.GetInt64(0) == 0 ? "RUSSIA_TO_KAZAKHSTAN" : "KAZAKHSTAN_TO_RUSSIA");
                json.WriteNumber("year", row.GetInt64(1));
                json.WriteNumber("count", row.GetInt64(2));
                Aggregate(json, "amountUsd", ("sum", Money(row, 3)));
                json.WriteNumber("runningTotalUsd", Money(row, 4));
            }),
        new("pairs", "the ten pairs of regions with the most ventures", "regionPairs(order: [{ ventures: DESC }], first: 10)",
            "russianRegion { code } kazakhRegion { code } ventures charterCapitalUsd", Pairs, (json, row) =>
            {
                Code(json, "russianRegion", row, 0);
                Code(json, "kazakhRegion", row, 1);
                json.WriteNumber("ventures", row.GetInt64(2));
                json.WriteNumber("charterCapitalUsd", Money(row, 3));
            }),
    ];

    /// <summary>The document for the API.</summary>
    public string Document => $"{{ groups: {Field} {{ {Fields} }} }}";

    private static string Median(string column) => $"""
        select SectorId, min(x) as low, max(x) as high from (
          select SectorId, {column} as x, row_number() over (partition by SectorId order by {column}) as r, count(*) over (partition by SectorId) as n
          from JointVentures where {column} is not null) where r in ((n + 1) / 2, (n + 2) / 2) group by SectorId
        """;

    private static decimal Money(SqliteDataReader row, int column) => HandFormat.Money(row.IsDBNull(column) ? 0 : row.GetInt64(column));

    private static void Code(Utf8JsonWriter json, string name, SqliteDataReader row, int column)
    {
        json.WriteStartObject(name);
        json.WriteString("code", row.GetString(column));
        json.WriteEndObject();
    }

    private static void Aggregate(Utf8JsonWriter json, string name, (string Name, decimal Value) part)
    {
        json.WriteStartObject(name);
        json.WriteNumber(part.Name, part.Value);
        json.WriteEndObject();
    }
}
