using JointVentures.Directory.Geography;
using JointVentures.Seed.Reference;

namespace JointVentures.Tests.Seed.Reference;

public class CooperationTests
{
    private static readonly ReferenceData _reference = ReferenceData.Read();

    [Fact]
    public void Only_the_three_editions_that_the_source_names_are_there()
    {
        Assert.Equal(
            [(1, 2003, null, "Omsk", Country.Ru), (16, 2019, new DateOnly(2019, 11, 7), "Omsk", Country.Ru), (17, 2020, (DateOnly?)null, "Kokshetau", Country.Kz)],
            _reference.Forums.Select(x => (x.Number, x.Year, x.HeldOn, x.CityEn, x.Country)));
        Assert.Equal([false, true, true], _reference.Forums.Select(x => x.ThemeRu is not null && x.ThemeKk is not null && x.ThemeEn is not null));
    }

    [Fact]
    public void Every_project_has_a_name_of_its_own_a_sector_a_region_and_a_citation()
    {
        var cited = _reference.Citations.Select(x => x.Id).ToHashSet();
        var sectors = _reference.Sectors.Select(x => x.Id).ToHashSet();
        Assert.Equal(16, _reference.Projects.Count);
        Assert.Equal(16, _reference.Projects.Select(x => x.NameRu).Distinct().Count());
        Assert.Equal(16, _reference.Projects.Select(x => x.NameKk).Distinct().Count());
        Assert.Equal(16, _reference.Projects.Select(x => x.NameEn).Distinct().Count());
        Assert.All(_reference.Projects, project =>
        {
            Assert.Contains(project.SectorId, sectors);
            Assert.Contains(project.CitationId, cited);
            Assert.Contains(_reference.ProjectRegions, x => x.ProjectId == project.Id);
        });
    }

    [Fact]
    public void Only_the_tractors_say_when_they_started() =>
        Assert.Equal(new DateOnly(2019, 10, 23), _reference.Projects.Single(x => x.StartedOn is not null).StartedOn);
}
