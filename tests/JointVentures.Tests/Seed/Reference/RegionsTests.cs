using JointVentures.Directory.Geography;
using JointVentures.Directory.Text;
using JointVentures.Seed.Reference;

namespace JointVentures.Tests.Seed.Reference;

public class RegionsTests
{
    private static readonly IReadOnlyList<Region> _regions = ReferenceData.Read().Regions;

    [Fact]
    public void There_are_85_subjects_and_17_regions_and_cities_of_Kazakhstan()
    {
        Assert.Equal(85, _regions.Count(x => x.Country == Country.Ru));
        Assert.Equal(17, _regions.Count(x => x.Country == Country.Kz));
    }

    [Fact]
    public void Codes_are_those_of_the_country_but_for_two_disputed_regions()
    {
        Assert.All(_regions.Where(x => x.Country == Country.Kz), x => Assert.Matches("^KZ-[0-9]{2}$", x.Code));
        Assert.All(_regions.Where(x => x.Country == Country.Ru && !x.Disputed), x => Assert.Matches("^RU-[A-Z]{2,3}$", x.Code));
        Assert.Equal(["UA-40", "UA-43"], _regions.Where(x => x.Disputed).Select(x => x.Code).Order());
        Assert.Equal(102, _regions.Select(x => x.Code).Distinct().Count());
    }

    [Fact]
    public void Kazakhstan_has_the_regions_of_2019() => Assert.Equal(
        "KZ-11 KZ-15 KZ-19 KZ-23 KZ-27 KZ-31 KZ-35 KZ-39 KZ-43 KZ-47 KZ-55 KZ-59 KZ-61 KZ-63 KZ-71 KZ-75 KZ-79",
        string.Join(' ', _regions.Where(x => x.Country == Country.Kz).Select(x => x.Code).Order()));

    [Fact]
    public void Twelve_subjects_and_seven_regions_touch_the_common_border()
    {
        Assert.Equal(
            "RU-AL RU-ALT RU-AST RU-CHE RU-KGN RU-NVS RU-OMS RU-ORE RU-SAM RU-SAR RU-TYU RU-VGG",
            string.Join(' ', _regions.Where(x => x.OnCommonBorder && x.Country == Country.Ru).Select(x => x.Code).Order(StringComparer.Ordinal)));
        Assert.Equal(
            "KZ-15 KZ-23 KZ-27 KZ-39 KZ-55 KZ-59 KZ-63",
            string.Join(' ', _regions.Where(x => x.OnCommonBorder && x.Country == Country.Kz).Select(x => x.Code).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Names_are_unique_in_each_language_even_when_folded()
    {
        foreach (var name in new Func<Region, string>[] { x => x.NameRu, x => x.NameKk, x => x.NameEn })
        {
            Assert.Equal(102, _regions.Select(x => TextFolding.Fold(name(x))).Distinct().Count());
        }
    }

    [Fact]
    public void Subjects_have_the_numbers_of_their_registers_and_Kazakhstan_has_none()
    {
        var numbers = Enumerable.Range(1, 79).Concat([83, 86, 87, 89, 91, 92]).Select(x => $"{x:00}");
        Assert.Equal(numbers, _regions.Where(x => x.Country == Country.Ru).Select(x => x.SubjectNumber!).Order());
        Assert.All(_regions.Where(x => x.Country == Country.Kz), x => Assert.Null(x.SubjectNumber));
    }

    [Theory]
    [InlineData(Country.Ru, RegionKind.Republic, 22)]
    [InlineData(Country.Ru, RegionKind.Krai, 9)]
    [InlineData(Country.Ru, RegionKind.Oblast, 46)]
    [InlineData(Country.Ru, RegionKind.FederalCity, 3)]
    [InlineData(Country.Ru, RegionKind.AutonomousOblast, 1)]
    [InlineData(Country.Ru, RegionKind.AutonomousOkrug, 4)]
    [InlineData(Country.Kz, RegionKind.Oblast, 14)]
    [InlineData(Country.Kz, RegionKind.CityOfRepublicanSignificance, 3)]
    public void Kinds_are_those_of_2019(Country country, RegionKind kind, int number) =>
        Assert.Equal(number, _regions.Count(x => x.Country == country && x.Kind == kind));

    [Fact]
    public void Centres_lie_within_their_country()
    {
        Assert.All(_regions.Where(x => x.Country == Country.Kz), x =>
        {
            Assert.InRange(x.LatitudeMicrodegrees, 40_500_000, 55_500_000);
            Assert.InRange(x.LongitudeMicrodegrees, 46_500_000, 87_400_000);
        });
        Assert.All(_regions.Where(x => x.Country == Country.Ru), x =>
        {
            Assert.InRange(x.LatitudeMicrodegrees, 41_000_000, 70_000_000);
            Assert.InRange(x.LongitudeMicrodegrees, 19_600_000, 180_000_000);
        });
        Assert.Equal(102, _regions.Select(x => (x.LatitudeMicrodegrees, x.LongitudeMicrodegrees)).Distinct().Count());
    }
}
