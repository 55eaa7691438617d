using JointVentures.Directory.Cooperation;
using JointVentures.Directory.Geography;
using JointVentures.Directory.Money;
using JointVentures.Directory.Sectors;
using JointVentures.Directory.Sources;

namespace JointVentures.Seed.Reference;

/// <summary>Everything that the public sources state, as rows of the store.</summary>
internal sealed class ReferenceData
{
    private ReferenceData()
    {
        Citations = EmbeddedTable.Read("reference/sources.csv", ReferenceRows.Citation);
        var cited = Citations.ToDictionary(x => x.Key, x => x.Id);
        Regions = EmbeddedTable.Read("reference/regions.csv", ReferenceRows.Region);
        Sectors = ReadSectors();
        Rates = EmbeddedTable.Read("reference/exchange-rates.csv", row => ReferenceRows.Rate(row, cited));
        Forums = EmbeddedTable.Read("reference/forums.csv", row => ReferenceRows.Forum(row, cited));
        Figures = EmbeddedTable.Read("reference/official-figures.csv", row => ReferenceRows.Figure(row, cited));
        var sectors = Sectors.ToDictionary(x => x.Code, x => x.Id);
        var regions = Regions.ToDictionary(x => x.Code, x => x.Id);
        var projects = EmbeddedTable.Read(
            "reference/projects.csv",
            row => (Project: ReferenceRows.Project(row, sectors, cited), Regions: row.Text("regionCodes").Split(';')));
        Projects = [.. projects.Select(x => x.Project)];
        ProjectRegions = [.. projects.SelectMany(
            x => x.Regions, (x, code) => new ProjectRegion { ProjectId = x.Project.Id, RegionId = regions[code] })];
    }

    public IReadOnlyList<Citation> Citations { get; }

    public IReadOnlyList<Region> Regions { get; }

    /// <summary>Sections and divisions; a section stands before its divisions.</summary>
    public IReadOnlyList<Sector> Sectors { get; }

    public IReadOnlyList<ExchangeRate> Rates { get; }

    public IReadOnlyList<Forum> Forums { get; }

    public IReadOnlyList<Project> Projects { get; }

    public IReadOnlyList<ProjectRegion> ProjectRegions { get; }

    public IReadOnlyList<OfficialFigure> Figures { get; }

    public static ReferenceData Read() => new();

    private static List<Sector> ReadSectors()
    {
        var rows = EmbeddedTable.Read("reference/sectors.csv", row => (Sector: ReferenceRows.Sector(row), Parent: row.Optional("parentCode")));
        var ids = rows.ToDictionary(x => x.Sector.Code, x => x.Sector.Id);
        foreach (var (sector, parent) in rows)
        {
            sector.ParentId = parent is null ? null : ids[parent];
        }

        return [.. rows.Select(x => x.Sector)];
    }
}
