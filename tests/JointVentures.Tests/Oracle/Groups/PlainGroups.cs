using System.Globalization;
using System.Text;
using System.Text.Json;
using JointVentures.Directory.Cooperation;
using JointVentures.Directory.Geography;
using JointVentures.Directory.Investments;
using JointVentures.Directory.Partners;
using JointVentures.Directory.Sectors;
using JointVentures.Directory.Ventures;
using JointVentures.Tests.Oracle.Interpreting;

namespace JointVentures.Tests.Oracle.Groups;

/// <summary>Groups rows in memory, plainly: each record is put into its groups, and each group counts its own.</summary>
/// <param name="store">The rows.</param>
/// <param name="tables">The mapped entities by their type.</param>
public sealed class PlainGroups(LoadedStore store, Func<Type, Microsoft.EntityFrameworkCore.Metadata.IEntityType> tables)
{
    private const string Years = "FOUNDED_YEAR";
    private const string Year = "YEAR";

    /// <summary>What is selected, in the order in which <see cref="Of"/> tells it.</summary>
    public static string Fields(string field)
    {
        const string Aggregate = "{ sum average min max median }";
        return field switch
        {
            "jointVentureStatistics" =>
                $"sector {{ code }} region {{ code }} hostCountry status legalForm foundedYear count charterCapitalUsd {Aggregate} employees {Aggregate}",
            "investmentStatistics" => $"direction kind year sector {{ code }} region {{ code }} count amountUsd {Aggregate} runningTotalUsd",
            _ => "russianRegion { code } kazakhRegion { code } ventures charterCapitalUsd agreements",
        };
    }

    /// <summary>The groups, each as the JSON that answers it.</summary>
    /// <param name="asked">The question.</param>
    /// <param name="records">The records that its filter leaves.</param>
    public IReadOnlyList<string> Of(GroupCase asked, IReadOnlyList<object> records)
    {
        string[] dimensions = asked.Field == "regionPairs" ? ["RUSSIAN", "KAZAKH"] : [.. asked.GroupBy.Distinct()];
        var groups = records.SelectMany(record => KeysOf(asked, dimensions, record).Select(key => (key, record)))
            .GroupBy(x => new GroupKey(x.key), x => x.record)
            .ToDictionary(group => group.Key, group => group.ToList());
        if (dimensions.Length == 0)
        {
            groups.TryAdd(new GroupKey([]), []);
        }

        var year = Array.FindIndex(dimensions, dimension => dimension is Years or Year);
        if (asked.Fill && year >= 0 && groups.Count > 0)
        {
            var years = groups.Keys.Select(key => (int)key.Parts[year].Sort).ToArray();
            foreach (var key in groups.Keys.ToArray())
            {
                foreach (var other in Enumerable.Range(years.Min(), years.Max() - years.Min() + 1))
                {
                    groups.TryAdd(key.With(year, other), []);
                }
            }
        }

        var told = groups.Select(group => new Told(group.Key, group.Value, Running(groups, group.Key, year))).ToList();
        IOrderedEnumerable<Told> sorted = told.OrderBy(_ => 0);
        foreach (var (name, descending) in asked.Order)
        {
            decimal By(Told group) => name switch
            {
                "count" or "ventures" => group.Records.Count,
                "employeesSum" => Employees(group.Records).Sum(x => (decimal)x),
                "agreements" => Agreements(group.Key),
                "foundedYear" or "year" => year < 0 ? 0 : (int)group.Key.Parts[year].Sort,
                _ => Cents(group.Records).Sum(x => (decimal)x),
            };
            sorted = descending ? sorted.ThenByDescending(By) : sorted.ThenBy(By);
        }

        for (var i = 0; i < dimensions.Length; i++)
        {
            var place = i;
            sorted = sorted.ThenBy(group => group.Key.Parts[place].Sort, GroupKey.Order);
        }

        return [.. sorted.Take(asked.First ?? int.MaxValue).Select(group => Json(asked, dimensions, year, group))];
    }

    private IEnumerable<GroupKey.Part[]> KeysOf(GroupCase asked, string[] dimensions, object record)
    {
        if (asked.Field != "regionPairs")
        {
            return [[.. dimensions.Select(dimension => PartOf(dimension, record))]];
        }

        var regions = All<Stake>().Where(stake => stake.VentureId == ((JointVenture)record).Id)
            .Select(stake => All<Partner>().Single(partner => partner.Id == stake.PartnerId).RegionId).OfType<long>().Distinct().ToArray();
        return from russian in regions
               where Region(russian).Country == Country.Ru
               from kazakh in regions
               where Region(kazakh).Country == Country.Kz
               select new[] { Part(Region(russian)), Part(Region(kazakh)) };
    }

    private GroupKey.Part PartOf(string dimension, object record)
    {
        var venture = record as JointVenture ?? All<JointVenture>().Single(x => x.Id == ((Investment)record).VentureId);
        var investment = record as Investment;
        return dimension switch
        {
            "SECTOR" => Part(All<Sector>().Single(x => x.Id == venture.SectorId)),
            "REGION" => Part(Region(venture.RegionId)),
            "HOST_COUNTRY" => Part(venture.HostCountry),
            "STATUS" => Part(venture.Status),
            "LEGAL_FORM" => Part(venture.LegalForm),
            Years => Part(venture.FoundedOn.Year),
            "DIRECTION" => Part(investment!.Direction),
            "KIND" => Part(investment!.Kind),
            _ => Part(investment!.MadeOn.Year),
        };
    }

    private string Json(GroupCase asked, string[] dimensions, int year, Told group)
    {
        string Dimension(string name) => Array.IndexOf(dimensions, name) is >= 0 and var place ? group.Key.Parts[place].Json : "null";
        var count = group.Records.Count;
        return asked.Field switch
        {
            "jointVentureStatistics" =>
                $$"""{"sector":{{Dimension("SECTOR")}},"region":{{Dimension("REGION")}},"hostCountry":{{Dimension("HOST_COUNTRY")}},"status":{{Dimension("STATUS")}},"legalForm":{{Dimension("LEGAL_FORM")}},"foundedYear":{{Dimension(Years)}},"count":{{count}},"charterCapitalUsd":{{Money(Cents(group.Records))}},"employees":{{Numbers(Employees(group.Records))}}}""",
            "investmentStatistics" =>
                $$"""{"direction":{{Dimension("DIRECTION")}},"kind":{{Dimension("KIND")}},"year":{{Dimension(Year)}},"sector":{{Dimension("SECTOR")}},"region":{{Dimension("REGION")}},"count":{{count}},"amountUsd":{{Money(Cents(group.Records))}},"runningTotalUsd":{{(year < 0 ? "null" : Hundredths(group.Running))}}}""",
            _ =>
                $$"""{"russianRegion":{{group.Key.Parts[0].Json}},"kazakhRegion":{{group.Key.Parts[1].Json}},"ventures":{{count}},"charterCapitalUsd":{{Hundredths(Cents(group.Records).Sum(x => (decimal)x))}},"agreements":{{Agreements(group.Key)}}}""",
        };
    }

    private static decimal Running(Dictionary<GroupKey, List<object>> groups, GroupKey key, int year) => year < 0 ? 0 : groups
        .Where(other => other.Key.With(year, 0).Equals(key.With(year, 0)) && (int)other.Key.Parts[year].Sort <= (int)key.Parts[year].Sort)
        .Sum(other => Cents(other.Value).Sum(x => (decimal)x));

    private int Agreements(GroupKey pair) => All<Agreement>().Count(agreement =>
        Part(Region(agreement.RussianRegionId)).Json == pair.Parts[0].Json && Part(Region(agreement.KazakhRegionId)).Json == pair.Parts[1].Json);

    private static List<long> Cents(IEnumerable<object> records) =>
        [.. records.Select(record => record is JointVenture venture ? venture.CharterCapitalUsdCents : ((Investment)record).AmountUsdCents).OfType<long>().Order()];

    private static List<long> Employees(IEnumerable<object> records) =>
        [.. records.Select(record => (long?)((JointVenture)record).Employees).OfType<long>().Order()];

    private static string Money(List<long> cents) => cents.Count == 0
        ? """{"sum":0.00,"average":null,"min":null,"max":null,"median":null}"""
        : $$"""{"sum":{{Hundredths(cents.Sum(x => (decimal)x))}},"average":{{Hundredths(Math.Round(cents.Average(x => (decimal)x), MidpointRounding.ToEven))}},"min":{{Hundredths(cents[0])}},"max":{{Hundredths(cents[^1])}},"median":{{Hundredths(Math.Round(Middle(cents), MidpointRounding.ToEven))}}}""";

    private static string Numbers(List<long> numbers) => numbers.Count == 0
        ? """{"sum":0,"average":null,"min":null,"max":null,"median":null}"""
        : $$"""{"sum":{{numbers.Sum()}},"average":{{Shortest(Math.Round(numbers.Average(x => (decimal)x), 6, MidpointRounding.ToEven))}},"min":{{numbers[0]}},"max":{{numbers[^1]}},"median":{{Shortest(Middle(numbers))}}}""";

    private static decimal Middle(List<long> sorted) => ((decimal)sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;

    private static string Hundredths(decimal cents) => (cents / 100).ToString("0.00", CultureInfo.InvariantCulture);

    private static string Shortest(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);

    private Region Region(long id) => All<Region>().Single(region => region.Id == id);

    private IEnumerable<T> All<T>() => store.All(tables(typeof(T))).Cast<T>();

    private static GroupKey.Part Part(Region region) => Coded(region.Code);

    private static GroupKey.Part Part(Sector sector) => Coded(sector.Code);

    private static GroupKey.Part Coded(string code) =>
        new(Convert.ToHexString(Encoding.UTF8.GetBytes(Directory.Text.SortKey.Of(code))), $"{{\"code\":{JsonSerializer.Serialize(code)}}}");

    private static GroupKey.Part Part(int year) => new(year, year.ToString(CultureInfo.InvariantCulture));

    private static GroupKey.Part Part(Enum member) => new(
        Convert.ToInt32(member, CultureInfo.InvariantCulture),
        $"\"{JsonNamingPolicy.SnakeCaseUpper.ConvertName(member.ToString())}\"");

    private sealed record Told(GroupKey Key, List<object> Records, decimal Running);
}
