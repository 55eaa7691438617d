using System.Text.RegularExpressions;
using JointVentures.Api.Execution.Rows;
using JointVentures.Tests.Operations;
using JointVentures.Tests.Seed;
using JointVentures.Tests.Store;

namespace JointVentures.Tests.Planning;

/// <summary>
/// How a store of a million ventures would run the documented operations: the store plans by its statistics, which were taken from
/// such a store, over the rows of the published data.
/// </summary>
[Collection(GeneratedStore.Collection)]
public sealed partial class LargeStoreTests : IDisposable
{
    // Those that grow with the directory; the others have a few hundred rows at most.
    private static readonly string[] _large = ["JointVentures", "Partners", "Stakes", "Investments", "Agreements"];

    // A figure of the whole directory is what all its records add up to.
    private static readonly string[] _ofAllRecords = ["official-figures-checked", "two-presidents-compared"];

    // Every way to a page is prepared, however soon the first one ends over so few rows.
    private static readonly ReadLimits _impatient = new() { FirstWaySteps = 0 };

    // Statistics look at every record that their filter leaves, which is what they are for.
    private static readonly string[] _ofGroups =
        ["investments-of-a-region-over-time", "regions-that-work-together", "russian-capital-by-sector-and-year", "ventures-by-sector"];

    private readonly StoreFolder _folder = new();

    public LargeStoreTests(GeneratedStore store)
    {
        File.Copy(store.Path, _folder.Store);
        using var connection = _folder.Connect();
        connection.Run("delete from sqlite_stat1");
        foreach (var line in File.ReadLines(Repository.PathOf("tests", "JointVentures.Tests", "Planning", "statistics-1000000.csv")).Skip(1))
        {
            var parts = line.Split(',');
            connection.Run($"insert into sqlite_stat1 values ('{parts[0]}', nullif('{parts[1]}', ''), '{parts[2]}')");
        }
    }

    public static TheoryData<string> Names => new(ExampleOperations.Names.Except(_ofGroups));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_documented_operation_neither_goes_through_a_large_table_nor_sorts_one(string name)
    {
        using var pool = ApiUnderTest.PoolOver(_folder.Store, connections: 1, _impatient);
        using var api = new ApiUnderTest(pool);

        Assert.DoesNotContain("\"errors\":", await api.Text(ExampleOperations.Read(name)), StringComparison.Ordinal);

        var connection = await pool.RentAsync(default);
        var statements = PreparedStatements.Of(connection).Select(sql => new Planned(sql, PreparedStatements.Plan(connection, sql))).ToArray();
        pool.Return(connection);
        // Conditions on several lists below a venture are looked at venture by venture where all of them are counted.
        var faults = statements.Where(statement => !_ofAllRecords.Contains(name) || !statement.AddsUp).Where(statement => name != "ventures-with-a-state-partner" || !statement.Counts).Where(statement => statement.GoesThrough || (statement.Sorts && !statements.Any(statement.IsSparedBy))).ToArray();
        Assert.True(faults.Length == 0, string.Join<Planned>("\n\n", faults));
    }

    [Theory]
    [InlineData("select \"Employees\" from \"JointVentures\" t0 where t0.\"Employees\" + 1 > ? order by t0.\"Employees\" + 1 limit ?")]
    [InlineData("select count(*) from \"Investments\" t0 where t0.\"AmountMinor\" + 0 > ?")]
    public async Task What_goes_through_or_sorts_a_large_table_is_seen(string sql)
    {
        using var pool = ApiUnderTest.PoolOver(_folder.Store, connections: 1);
        var connection = await pool.RentAsync(default);
        var planned = new Planned(sql, PreparedStatements.Plan(connection, sql));
        pool.Return(connection);

        Assert.True(planned.GoesThrough || planned.Sorts, planned.ToString());
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private sealed partial record Planned(string Sql, string Plan)
    {
        public bool Sorts => Plan.Contains("TEMP B-TREE FOR ORDER BY", StringComparison.Ordinal) && IsOfLarge && !IsOfFew;

        public bool Counts => Sql.StartsWith("select count(*)", StringComparison.Ordinal);

        public bool AddsUp => Sql.StartsWith("select count(", StringComparison.Ordinal) || Sql.StartsWith("select coalesce(sum(", StringComparison.Ordinal);

        // A page walks its order and ends when it is full; the number of all records is in the smallest index.
        public bool GoesThrough => !Sql.EndsWith(" limit ?", StringComparison.Ordinal)
            && (!Counts || Sql.Contains(" where ", StringComparison.Ordinal))
            && Scan().Matches(Plan).Select(scan => TableOf(scan.Groups[1].Value)).Intersect(_large).Any();

        private bool IsOfLarge => _large.Any(table => Sql.Contains($"\"{table}\"", StringComparison.Ordinal));

        // Hits of the name index are counted before they are sorted; what belongs to one record is never much.
        private bool IsOfFew => Sql.Contains("from json_each(?) n", StringComparison.Ordinal) || OfOneRow().IsMatch(Plan);

        // Another way to the same page, which takes over where this one turns out long.
        public bool IsSparedBy(Planned other) =>
            !other.Sorts && other != this && other.Sql.StartsWith(Sql[..Sql.IndexOf(" from ", StringComparison.Ordinal)] + " from ", StringComparison.Ordinal);

        public override string ToString() => $"{Sql}\n{Plan}";

        private string TableOf(string alias)
        {
            var end = Sql.IndexOf($"\" {alias}", StringComparison.Ordinal);
            return end < 0 ? "" : Sql[(Sql.LastIndexOf('"', end - 1) + 1)..end];
        }

        [GeneratedRegex(@"SCAN (t\d+)")]
        private static partial Regex Scan();

        [GeneratedRegex(@"\((VentureId|PartnerId|InvestorId|ForumId|RussianRegionId|KazakhRegionId)=\?")]
        private static partial Regex OfOneRow();
    }
}
