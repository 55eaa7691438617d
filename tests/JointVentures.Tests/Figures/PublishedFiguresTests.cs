using System.Text.Json.Nodes;
using JointVentures.Api.Contract.Declarations;
using JointVentures.Directory.Sources;
using JointVentures.Tests.Contract;
using JointVentures.Tests.Operations;
using JointVentures.Tests.Seed;
using Snapshooter.Xunit;

namespace JointVentures.Tests.Figures;

/// <summary>The official figures beside the published test data.</summary>
[Collection(GeneratedStore.Collection)]
public class PublishedFiguresTests(GeneratedStore store, ServedDirectory directory) : IClassFixture<ServedDirectory>
{
    private const string Query =
        "{ officialFigures { key statedBy qualifier value unit period directoryValue deviationPercent agrees } }";

    [Theory]
    [InlineData("ventures.total", "select count(*) from JointVentures where FoundedOn <= '2019-11-07'")]
    [InlineData("ventures.in_kz", "select count(*) from JointVentures where HostCountry = 0 and Status = 0 and FoundedOn <= '2019-11-07'")]
    [InlineData("investment.ru_to_kz.stock", "select sum(AmountUsdCents) from Investments where Direction = 0 and MadeOn <= '2019-11-07'")]
    [InlineData("investment.ru_to_kz.inflow", "select sum(AmountUsdCents) from Investments where Direction = 0 and AmountMinor > 0 and MadeOn between '2005-01-01' and '2018-12-31'")]
    [InlineData("investment.kz_to_ru.stock", "select sum(AmountUsdCents) from Investments where Direction = 1 and MadeOn <= '2019-11-07'")]
    [InlineData("investment.kz_to_ru.total", "select sum(AmountUsdCents) from Investments where Direction = 1 and AmountMinor > 0 and MadeOn <= '2019-11-07'")]
    [InlineData("agreements.total", "select count(*) from Agreements where SignedOn <= '2019-11-07'")]
    [InlineData("regions.ru.total", "select count(*) from Regions where Country = 1")]
    [InlineData("regions.ru.cooperating", "select count(distinct RussianRegionId) from Agreements where SignedOn <= '2019-11-07'")]
    public async Task The_directory_s_value_is_what_plain_SQL_says(string key, string sql)
    {
        var figure = (await FiguresAsync()).Single(x => (string?)x["key"] == key);

        var expected = store.Number(sql) / ((string?)figure["unit"] == "USD" ? 100m : 1m);
        Assert.Equal(expected, (decimal)figure["directoryValue"]!);

        var value = (decimal)figure["value"]!;
        Assert.Equal(decimal.Round((expected - value) / value * 100, 6, MidpointRounding.ToEven), (decimal)figure["deviationPercent"]!);
    }

    [Fact]
    public async Task Every_figure_that_the_directory_can_compute_agrees_and_the_others_say_nothing()
    {
        var figures = await FiguresAsync();

        Assert.Equal(28, figures.Length);
        var (computed, others) = (figures.Where(x => x["directoryValue"] is not null), figures.Where(x => x["directoryValue"] is null));
        Assert.Equal(
            [
                "agreements.total", "investment.kz_to_ru.stock", "investment.kz_to_ru.total", "investment.ru_to_kz.inflow", "investment.ru_to_kz.stock",
                "regions.ru.cooperating", "regions.ru.total", "ventures.in_kz", "ventures.total",
            ],
            computed.Select(x => (string)x["key"]!).Order(StringComparer.Ordinal));
        Assert.All(computed, x => Assert.True((bool)x["agrees"]!, (string)x["key"]!));
        Assert.All(others, x => Assert.True(x["agrees"] is null && x["deviationPercent"] is null, (string)x["key"]!));
    }

    [Fact]
    public async Task The_figures_beside_the_records_are_those_that_were_read_and_approved() => Snapshot.Match(
        string.Join('\n', (await FiguresAsync()).Select(x => string.Join(" | ", x.Select(part => part.Value?.ToJsonString() ?? "null")))) + "\n");

    [Fact]
    public void Every_quantity_belongs_to_a_figure_of_the_source() => Assert.All(
        ContractUnderTest.Declaration.Of<OfficialFigure>().Fields.OfType<FigureField>().SelectMany(field => field.Quantities.Keys),
        key => Assert.Equal(1, store.Number($"select count(*) from OfficialFigures where Key = '{key}'")));

    private async Task<JsonObject[]> FiguresAsync() =>
        [.. (await directory.AskAsync(Query))["officialFigures"]!.AsArray().Select(figure => figure!.AsObject())];
}
