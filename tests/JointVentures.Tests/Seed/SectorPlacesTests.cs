using JointVentures.Seed.Reference;
using JointVentures.Seed.Ventures;

namespace JointVentures.Tests.Seed;

/// <summary>Ventures stand where their trade is.</summary>
[Collection(GeneratedStore.Collection)]
public class SectorPlacesTests(GeneratedStore store)
{
    [Theory]
    [InlineData("'06'", "'KZ-23','KZ-47','KZ-27','KZ-15','KZ-43'", 100)]
    [InlineData("'09'", "'KZ-23','KZ-47','KZ-27','KZ-15','KZ-43'", 70)]
    [InlineData("'19'", "'KZ-23','KZ-55','KZ-27','KZ-15','KZ-79','KZ-47'", 75)]
    [InlineData("'05'", "'KZ-35','KZ-55','KZ-63','KZ-11'", 100)]
    [InlineData("'07'", "'KZ-39','KZ-63','KZ-35','KZ-15','KZ-11','KZ-55'", 80)]
    [InlineData("'24'", "'KZ-55','KZ-63','KZ-35','KZ-15','KZ-39'", 75)]
    [InlineData("'50','03'", "'KZ-23','KZ-47','KZ-55','KZ-63','KZ-27','KZ-43','KZ-19','KZ-35'", 100)]
    [InlineData("'51'", "'KZ-71','KZ-75','KZ-79','KZ-23','KZ-35'", 50)]
    [InlineData("'64','65','66'", "'KZ-71','KZ-75'", 35)]
    [InlineData("'01'", "'KZ-59','KZ-39','KZ-11','KZ-55','KZ-63','KZ-27'", 50)]
    [InlineData("'05'", "'RU-KEM','RU-KK','RU-KYA','RU-NVS','RU-IRK'", 55)]
    [InlineData("'06'", "'RU-ORE','RU-KHM','RU-SAM','RU-AST','RU-YAN','RU-TA','RU-TYU','RU-BA','RU-SAR','RU-VGG','RU-TOM','RU-PER','RU-UD'", 75)]
    [InlineData("'64','65','66'", "'RU-MOW','RU-SPE','RU-NVS','RU-SVE'", 40)]
    public void A_trade_stands_mostly_where_it_belongs(string sectors, string regions, int leastPercent)
    {
        var country = regions[1..3] == "KZ" ? 0 : 1;
        long Ventures(string which) => store.Number(
            $"""
            select count(*) from JointVentures v join Sectors s on s.Id = v.SectorId join Regions r on r.Id = v.RegionId
            where v.HostCountry = {country} and s.Code in ({sectors}) and {which}
            """);
        Assert.InRange(Ventures($"r.Code in ({regions})") * 100 / Ventures("true"), leastPercent, 100);
    }

    [Fact]
    public void Nobody_sails_or_fishes_in_the_steppe_and_nobody_drills_in_the_capitals() =>
        Assert.Equal(0, store.Number(
            """
            select count(*) from JointVentures v join Sectors s on s.Id = v.SectorId join Regions r on r.Id = v.RegionId
            where s.Code in ('50', '03') and r.Code in ('KZ-71', 'KZ-59', 'KZ-11', 'KZ-31')
               or s.Code in ('05', '06', '07') and r.Code in ('KZ-71', 'KZ-75', 'KZ-79', 'RU-MOW', 'RU-SPE')
            """));

    [Fact]
    public void The_table_of_places_knows_only_divisions_that_ventures_work_in()
    {
        var divisions = SectorProfile.Read().Select(x => x.Code).ToHashSet();
        var placed = EmbeddedTable.Read("vocabulary/sector-regions.csv", row => row.Text("sectors").Split(';')).SelectMany(x => x).ToArray();
        Assert.NotEmpty(placed);
        Assert.All(placed, code => Assert.Contains(code, divisions));
    }
}
