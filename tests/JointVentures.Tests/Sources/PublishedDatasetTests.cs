using JointVentures.Tests.Operations;
using JointVentures.Tests.Seed;

namespace JointVentures.Tests.Sources;

[Collection(GeneratedStore.Collection)]
public class PublishedDatasetTests(GeneratedStore store, ServedDirectory directory) : IClassFixture<ServedDirectory>
{
    [Theory]
    [InlineData("ventures", "JointVentures")]
    [InlineData("partners", "Partners")]
    [InlineData("investments", "Investments")]
    public async Task The_counts_are_those_of_the_rows(string field, string table) => Assert.Equal(
        store.Number($"select count(*) from {table}"), (long)(await directory.AskAsync($"{{ dataset {{ {field} }} }}"))["dataset"]![field]!);

    [Fact]
    public async Task The_origin_is_that_of_the_rows()
    {
        Assert.NotEqual(0, store.Number(
            """
            select exists (select 1 from JointVentures where Origin = 0) + exists (select 1 from Partners where Origin = 0)
              + exists (select 1 from Investments where Origin = 0)
            """));
        Assert.Equal("GENERATED", (string?)(await directory.AskAsync("{ dataset { origin } }"))["dataset"]!["origin"]);
    }

    [Fact]
    public async Task Each_source_that_a_record_cites_is_among_the_sources()
    {
        var data = await directory.AskAsync(
            "{ dataset { sources { url } } officialFigures { citation { url } } exchangeRates { citation { url } } }");

        var sources = data["dataset"]!["sources"]!.AsArray().Select(source => (string)source!["url"]!).ToHashSet();
        var cited = data["officialFigures"]!.AsArray().Concat(data["exchangeRates"]!.AsArray()).Select(row => (string)row!["citation"]!["url"]!);
        Assert.Equal(sources, cited.ToHashSet());
    }
}
