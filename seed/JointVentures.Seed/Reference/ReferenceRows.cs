using JointVentures.Directory.Cooperation;
using JointVentures.Directory.Geography;
using JointVentures.Directory.Money;
using JointVentures.Directory.Sectors;
using JointVentures.Directory.Sources;

namespace JointVentures.Seed.Reference;

/// <summary>Makes one row of the store from one row of a reference file.</summary>
internal static class ReferenceRows
{
    public static Citation Citation(CsvRow row) => new()
    {
        Id = row.Number("id"),
        Key = row.Text("key"),
        Title = row.Text("title"),
        Url = row.Text("url"),
        PublishedOn = row.Day("publishedOn"),
    };

    public static Region Region(CsvRow row) => new()
    {
        Id = row.Number("id"),
        Code = row.Text("code"),
        NameRu = row.Text("nameRu"),
        NameKk = row.Text("nameKk"),
        NameEn = row.Text("nameEn"),
        Country = row.Member<Country>("country"),
        Kind = row.Member<RegionKind>("kind"),
        SubjectNumber = row.Optional("number"),
        OnCommonBorder = row.Flag("onCommonBorder"),
        Disputed = row.Flag("disputed"),
        LatitudeMicrodegrees = row.InMicros("latitude"),
        LongitudeMicrodegrees = row.InMicros("longitude"),
    };

    public static Sector Sector(CsvRow row) => new()
    {
        Id = row.Number("id"),
        Code = row.Text("code"),
        NameRu = row.Text("nameRu"),
        NameKk = row.Text("nameKk"),
        NameEn = row.Text("nameEn"),
        NamedInSource = row.Flag("namedInSource"),
    };

    public static ExchangeRate Rate(CsvRow row, Dictionary<string, long> cited) => new()
    {
        Id = row.Number("id"),
        Currency = row.Member<Currency>("currency"),
        Year = row.Number("year"),
        PerUsdMicros = row.InMicros("perUsd"),
        CitationId = cited[row.Text("source")],
    };

    public static Forum Forum(CsvRow row, Dictionary<string, long> cited) => new()
    {
        Id = row.Number("id"),
        Number = row.Number("number"),
        Year = row.Number("year"),
        HeldOn = row.Day("heldOn"),
        CityRu = row.Text("cityRu"),
        CityKk = row.Text("cityKk"),
        CityEn = row.Text("cityEn"),
        Country = row.Member<Country>("country"),
        ThemeRu = row.Optional("themeRu"),
        ThemeKk = row.Optional("themeKk"),
        ThemeEn = row.Optional("themeEn"),
        Origin = Origin.Source,
        CitationId = cited[row.Text("source")],
    };

    public static Project Project(CsvRow row, Dictionary<string, long> sectors, Dictionary<string, long> cited) => new()
    {
        Id = row.Number("id"),
        NameRu = row.Text("nameRu"),
        NameKk = row.Text("nameKk"),
        NameEn = row.Text("nameEn"),
        SectorId = sectors[row.Text("sectorCode")],
        StartedOn = row.Day("startedOn"),
        DescriptionRu = row.Text("descriptionRu"),
        DescriptionKk = row.Text("descriptionKk"),
        DescriptionEn = row.Text("descriptionEn"),
        Origin = Origin.Source,
        CitationId = cited[row.Text("source")],
    };

    public static OfficialFigure Figure(CsvRow row, Dictionary<string, long> cited) => new()
    {
        Id = row.Number("id"),
        Key = row.Text("key"),
        MetricRu = row.Text("metricRu"),
        MetricKk = row.Text("metricKk"),
        MetricEn = row.Text("metricEn"),
        Qualifier = row.Member<Qualifier>("qualifier"),
        ValueMicros = row.InMicros("value"),
        Unit = row.Text("unit"),
        Period = row.Text("period"),
        Side = row.Text("side"),
        StatedBy = row.Text("statedBy"),
        About = row.Text("about"),
        CitationId = cited[row.Text("source")],
    };
}
