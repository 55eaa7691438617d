using JointVentures.Directory.Store;
using JointVentures.Seed.Reference;
using JointVentures.Tests.Conventions;
using JointVentures.Tests.Planning;
using JointVentures.Tests.Store;

namespace JointVentures.Tests.Figures;

/// <summary>The official figures beside a small directory that rows are brought into.</summary>
public sealed class ImportedRowsTests : IDisposable
{
    private const string Investments =
        "insert into Investments (Id, VentureId, InvestorId, Direction, Kind, AmountMinor, AmountCurrency, AmountUsdCents, MadeOn, Origin, UpdatedAt) values ";

    private readonly StoreFolder _folder = new();

    /// <summary>Makes the store.</summary>
    public ImportedRowsTests() => _folder.Open(new SmallDirectory(store =>
    {
        store.Run("delete from OfficialFigures; delete from Investments");
        using var context = DirectoryContextFactory.Over(store);
        foreach (var figure in ReferenceData.Read().Figures)
        {
            figure.CitationId = 1;
            context.Add(figure);
        }

        context.SaveChanges();
    }));

    [Fact]
    public async Task A_small_directory_says_honestly_that_it_does_not_agree() => Assert.Equal(
        """
        {"ventures.total":[2,-99.969231,false],"ventures.in_kz":[1,-99.96875,false],"investment.ru_to_kz.stock":[0,-100,false],"investment.ru_to_kz.inflow":[0,-100,false],"regions.ru.total":[2,-97.647059,false]}
        """.Trim(),
        await FiguresAsync("ventures.total", "ventures.in_kz", "investment.ru_to_kz.stock", "investment.ru_to_kz.inflow", "regions.ru.total"));

    [Fact]
    public async Task Ventures_count_from_their_founding_to_the_end_of_the_period()
    {
        _folder.Run("update JointVentures set FoundedOn = '2019-11-07' where Id = 1");
        Assert.Equal("""{"ventures.total":[2,-99.969231,false]}""", await FiguresAsync("ventures.total"));

        _folder.Run("update JointVentures set FoundedOn = '2019-11-08' where Id = 1");
        Assert.Equal(
            """{"ventures.total":[1,-99.984615,false],"ventures.in_kz":[0,-100,false]}""", await FiguresAsync("ventures.total", "ventures.in_kz"));
    }

    [Fact]
    public async Task Only_ventures_that_operate_are_among_those_that_operate()
    {
        _folder.Run("update JointVentures set Status = 1 where Id = 1");

        Assert.Equal(
            """{"ventures.total":[2,-99.969231,false],"ventures.in_kz":[0,-100,false]}""", await FiguresAsync("ventures.total", "ventures.in_kz"));
    }

    [Fact]
    public async Task A_stock_is_net_of_divestments_and_an_inflow_of_its_years_is_not()
    {
        _folder.Run(Investments +
            """
            (1, 1, 2, 0, 0, 50000, 2, 50000, '2004-12-31', 2, 0), (2, 1, 2, 0, 0, 70000, 2, 70000, '2005-01-01', 2, 0),
            (3, 1, 2, 0, 2, 300, 2, 300, '2018-12-31', 2, 0), (4, 1, 2, 0, 3, -20000, 2, -20000, '2010-06-01', 2, 0),
            (5, 1, 2, 0, 1, 4000, 2, 4000, '2019-11-07', 2, 0), (6, 1, 2, 0, 0, 9000000, 2, 9000000, '2019-11-08', 2, 0),
            (7, 2, 3, 1, 0, 101, 2, 101, '2019-11-07', 2, 0), (8, 2, 3, 1, 3, -1, 2, -1, '2019-11-07', 2, 0)
            """);

        Assert.Equal(
            """{"investment.ru_to_kz.stock":1043,"investment.kz_to_ru.stock":1,"investment.ru_to_kz.inflow":703,"investment.kz_to_ru.total":1.01}""",
            await ValuesAsync(
                "investment.ru_to_kz.stock", "investment.kz_to_ru.stock", "investment.ru_to_kz.inflow", "investment.kz_to_ru.total"));
    }

    [Fact]
    public async Task An_amount_without_a_dollar_value_adds_nothing()
    {
        _folder.Run(Investments + "(1, 1, 2, 0, 0, 100, 1, null, '1999-01-01', 2, 0), (2, 1, 2, 0, 0, 100, 2, 100, '1999-01-01', 2, 0)");

        Assert.Equal("""{"investment.ru_to_kz.stock":1}""", await ValuesAsync("investment.ru_to_kz.stock"));
    }

    [Fact]
    public async Task A_sum_is_exact_up_to_the_largest_number_and_beyond_it_null_beside_answered_fields()
    {
        _folder.Run(Investments +
            $"""
            (1, 1, 2, 0, 0, {long.MaxValue}, 2, {long.MaxValue}, '2010-01-01', 2, 0), (2, 1, 2, 0, 0, {long.MaxValue}, 2, {long.MaxValue}, '2010-01-01', 2, 0),
            (3, 1, 2, 0, 3, {-long.MaxValue}, 2, {-long.MaxValue}, '2010-01-01', 2, 0)
            """);

        Assert.Equal(
            """{"investment.ru_to_kz.stock":92233720368547758.07,"investment.ru_to_kz.inflow":null}""",
            await ValuesAsync("investment.ru_to_kz.stock", "investment.ru_to_kz.inflow"));
    }

    [Fact]
    public async Task Agreements_and_their_regions_count_by_the_day_of_signing()
    {
        _folder.Run("update Agreements set SignedOn = '2019-11-07'");
        Assert.Equal("""{"regions.ru.cooperating":1,"agreements.total":1}""", await ValuesAsync("regions.ru.cooperating", "agreements.total"));

        _folder.Run("update Agreements set SignedOn = '2019-11-08'");
        Assert.Equal("""{"regions.ru.cooperating":0,"agreements.total":0}""", await ValuesAsync("regions.ru.cooperating", "agreements.total"));
    }

    [Fact]
    public async Task A_period_that_cannot_be_read_has_no_value()
    {
        using (var store = _folder.Connect())
        using (var context = DirectoryContextFactory.Over(store))
        {
            context.OfficialFigures.Single(x => x.Key == "ventures.total").Period = "lately";
            context.SaveChanges();
        }

        Assert.Equal("""{"ventures.total":[null,null,null]}""", await FiguresAsync("ventures.total"));
    }

    [Fact]
    public async Task Records_are_read_only_where_a_value_is_asked_for_and_then_once_for_all_its_fields()
    {
        using var pool = ApiUnderTest.PoolOver(_folder.Store, connections: 1);
        using var api = new ApiUnderTest(pool);

        await api.Answer("{ officialFigures { key value } }");
        Assert.Single(await PreparedAsync());
        await api.Answer("""{ officialFigures(where: { key: { eq: "ventures.total" } }) { directoryValue deviationPercent agrees again: agrees } }""");
        Assert.Equal(3, (await PreparedAsync()).Count);

        async Task<IReadOnlyList<string>> PreparedAsync()
        {
            var connection = await pool.RentAsync(default);
            try
            {
                return PreparedStatements.Of(connection);
            }
            finally
            {
                pool.Return(connection);
            }
        }
    }

    public void Dispose() => _folder.Dispose();

    // In the order of the source, each as [directoryValue,deviationPercent,agrees].
    private Task<string> FiguresAsync(params string[] keys) => AskAsync(
        "directoryValue deviationPercent agrees",
        figure => $"[{figure.Json("directoryValue")},{figure.Json("deviationPercent")},{figure.Json("agrees")}]",
        keys);

    private Task<string> ValuesAsync(params string[] keys) => AskAsync("directoryValue", figure => figure.Json("directoryValue"), keys);

    private async Task<string> AskAsync(string fields, Func<System.Text.Json.JsonElement, string> told, string[] keys)
    {
        using var api = new ApiUnderTest(_folder.Store);
        var answer = await api.Answer(
            $"query($keys: [String]) {{ officialFigures(where: {{ key: {{ in: $keys }} }}) {{ key {fields} }} }}", new { keys });
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return $"{{{string.Join(',', answer.At("data", "officialFigures").EnumerateArray().Select(figure => $"{figure.Json("key")}:{told(figure)}"))}}}";
    }
}
