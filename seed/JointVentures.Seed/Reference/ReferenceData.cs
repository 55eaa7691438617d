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

    /// <summary>The whole number that the source states.</summary>
    /// <param name="figure">The figure's key.</param>
    /// <exception cref="InvalidDataException">The source states no such figure.</exception>
    public long Stated(string figure) => Figure(figure).ValueMicros / OfficialFigure.Micros;

    /// <summary>The period of a figure that the source states.</summary>
    /// <param name="figure">The figure's key.</param>
    /// <exception cref="InvalidDataException">The source states no such figure, or its period cannot be read.</exception>
    public FigurePeriod PeriodOf(string figure) => FigurePeriod.TryParse(Figure(figure).Period, out var period)
        ? period
        : throw new InvalidDataException($"The period of {figure} cannot be read.");

    private OfficialFigure Figure(string key) =>
        Figures.SingleOrDefault(x => x.Key == key) ?? throw new InvalidDataException($"The figure {key} is missing.");

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
