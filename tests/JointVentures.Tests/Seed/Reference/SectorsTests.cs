using JointVentures.Seed.Reference;
using JointVentures.Seed.Ventures;

namespace JointVentures.Tests.Seed.Reference;

public class SectorsTests
{
    private static readonly ReferenceData _reference = ReferenceData.Read();

    [Fact]
    public void Sections_and_divisions_are_those_of_the_fourth_revision()
    {
        var sectors = _reference.Sectors;
        Assert.Equal("ABCDEFGHIJKLMNOPQRSTU", string.Concat(sectors.Where(x => x.ParentId is null).Select(x => x.Code)));
        var absent = new[] { 4, 34, 40, 44, 48, 54, 57, 67, 76, 83, 89 };
        Assert.Equal(
            Enumerable.Range(1, 99).Except(absent).Select(x => $"{x:00}"), sectors.Where(x => x.ParentId is not null).Select(x => x.Code).Order());
    }

    [Theory]
    [InlineData("A", "01", "03")]
    [InlineData("B", "05", "09")]
    [InlineData("C", "10", "33")]
    [InlineData("D", "35", "35")]
    [InlineData("E", "36", "39")]
    [InlineData("F", "41", "43")]
    [InlineData("G", "45", "47")]
    [InlineData("H", "49", "53")]
    [InlineData("I", "55", "56")]
    [InlineData("J", "58", "63")]
    [InlineData("K", "64", "66")]
    [InlineData("L", "68", "68")]
    [InlineData("M", "69", "75")]
    [InlineData("N", "77", "82")]
    [InlineData("O", "84", "84")]
    [InlineData("P", "85", "85")]
    [InlineData("Q", "86", "88")]
    [InlineData("R", "90", "93")]
    [InlineData("S", "94", "96")]
    [InlineData("T", "97", "98")]
    [InlineData("U", "99", "99")]
    public void A_section_holds_its_divisions(string section, string first, string last)
    {
        var parent = _reference.Sectors.Single(x => x.Code == section).Id;
        var codes = _reference.Sectors.Where(x => x.ParentId == parent).Select(x => x.Code).Order().ToArray();
        Assert.Equal((first, last), (codes[0], codes[^1]));
    }

    [Theory]
    [InlineData("06", "oil")]
    [InlineData("35", "energy")]
    [InlineData("64", "finance")]
    [InlineData("28", "machine building")]
    [InlineData("07", "mining")]
    [InlineData("20", "chemicals and petrochemicals")]
    [InlineData("01", "agriculture")]
    [InlineData("10", "processing of its raw materials")]
    [InlineData("49", "transport and transit")]
    [InlineData("79", "tourism")]
    [InlineData("46", "trade")]
    [InlineData("24", "aluminium")]
    [InlineData("38", "ecology")]
    [InlineData("85", "education")]
    [InlineData("72", "science")]
    [InlineData("93", "sport")]
    public void Sectors_that_the_source_names_are_marked(string code, string name) =>
        Assert.True(_reference.Sectors.Single(x => x.Code == code).NamedInSource, name);

    [Fact]
    public void Sections_have_names_of_their_own_in_each_language()
    {
        Assert.Equal(109, _reference.Sectors.Select(x => x.NameRu).Distinct().Count());
        Assert.Equal(109, _reference.Sectors.Select(x => x.NameKk).Distinct().Count());
        Assert.Equal(109, _reference.Sectors.Select(x => x.NameEn).Distinct().Count());
    }

    [Fact]
    public void Ventures_work_in_divisions_that_exist_and_in_every_one_that_the_source_names()
    {
        var known = SectorProfile.Read().Select(x => x.Code).ToHashSet();
        var divisions = _reference.Sectors.Where(x => x.ParentId is not null).ToArray();
        Assert.Subset(divisions.Select(x => x.Code).ToHashSet(), known);
        Assert.Superset(divisions.Where(x => x.NamedInSource).Select(x => x.Code).ToHashSet(), known);
    }
}
