namespace JointVentures.Directory.Geography;

/// <summary>A federal subject of Russia or a region of Kazakhstan, as they stood in 2019.</summary>
public sealed class Region
{
    /// <summary>The row's key, written in the reference file and never reused.</summary>
    public long Id { get; set; }

    /// <summary>The ISO 3166-2 code, unique, for example <c>KZ-55</c>.</summary>
    public required string Code { get; set; }

    /// <summary>The name in Russian, unique.</summary>
    public required string NameRu { get; set; }

    /// <summary>The name in Kazakh, unique.</summary>
    public required string NameKk { get; set; }

    /// <summary>The name in English, unique.</summary>
    public required string NameEn { get; set; }

    /// <summary>The country that the source counts the region to: <see cref="Country.Kz"/> or <see cref="Country.Ru"/>.</summary>
    public Country Country { get; set; }

    /// <summary>What kind of unit it is.</summary>
    public RegionKind Kind { get; set; }

    /// <summary>The two-digit number of a Russian subject; null for Kazakhstan. Registration numbers carry it.</summary>
    public string? SubjectNumber { get; set; }

    /// <summary>Whether it touches the common border.</summary>
    public bool OnCommonBorder { get; set; }

    /// <summary>Whether the source counts it to its country while ISO 3166-2 does not.</summary>
    public bool Disputed { get; set; }

    /// <summary>Latitude of the administrative centre in millionths of a degree, -90,000,000 to 90,000,000.</summary>
    public long LatitudeMicrodegrees { get; set; }

    /// <summary>Longitude of the administrative centre in millionths of a degree, -180,000,000 to 180,000,000.</summary>
    public long LongitudeMicrodegrees { get; set; }
}
