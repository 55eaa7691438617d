using System.Globalization;
using JointVentures.Seed;

namespace JointVentures.Tests.Seed;

[Collection(GeneratedStore.Collection)]
public class DeterminismTests(GeneratedStore store)
{
    private const string Version = "select Version from Dataset";

    [Fact]
    public void The_published_test_data_has_the_pinned_version() => Assert.Equal("cee347c81c190ba2", store.Texts(Version).Single());

    [Fact]
    public void A_small_directory_has_the_pinned_version() => Assert.Equal("2624ae60202208bf", VersionOf(new SeedOptions(200)));

    [Fact]
    public void The_same_seed_and_size_give_the_same_rows() =>
        Assert.Equal(VersionOf(new SeedOptions(300, 7)), VersionOf(new SeedOptions(300, 7)));

    [Fact]
    public void Another_seed_or_size_gives_other_rows() =>
        Assert.Equal(3, new[] { new SeedOptions(300, 7), new SeedOptions(300, 8), new SeedOptions(301, 7) }.Select(VersionOf).Distinct().Count());

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("kk-KZ")]
    public void The_language_of_the_machine_changes_nothing(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal("2624ae60202208bf", VersionOf(new SeedOptions(200)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Only_the_moment_of_generation_differs_between_two_runs()
    {
        using var first = new TemporaryStore(new SeedOptions(50));
        using var second = new TemporaryStore(new SeedOptions(50));
        foreach (var table in first.Texts("select name from sqlite_master where type = 'table' and name not like 'sqlite%'"))
        {
            string[] Rows(TemporaryStore of) => [.. of.Read($"select * from \"{table}\"", row =>
                string.Join('|', Enumerable.Range(0, row.FieldCount).Where(i => row.GetName(i) != "GeneratedAt").Select(row.GetValue)))];
            Assert.Equal(Rows(first), Rows(second));
        }
    }

    [Fact]
    public void The_dataset_speaks_up_to_the_day_of_the_forum() =>
        Assert.Equal("2019-11-07", store.Texts("select AsOf from Dataset").Single());

    private static string? VersionOf(SeedOptions options)
    {
        using var store = new TemporaryStore(options);
        return store.Texts(Version).Single();
    }
}
