using JointVentures.Directory.Sectors;
using JointVentures.Directory.Sources;

namespace JointVentures.Directory.Cooperation;

/// <summary>A joint project that the source names.</summary>
public sealed class Project
{
    /// <summary>The row's key, written in the reference file and never reused.</summary>
    public long Id { get; set; }

    /// <summary>The name in Russian, unique.</summary>
    public required string NameRu { get; set; }

    /// <summary>The name in Kazakh, unique.</summary>
    public required string NameKk { get; set; }

    /// <summary>The name in English, unique.</summary>
    public required string NameEn { get; set; }

    /// <summary>The ISIC division of the project, or the section where the source does not say more.</summary>
    public long SectorId { get; set; }

    /// <summary>When it started; null where the source does not say.</summary>
    public DateOnly? StartedOn { get; set; }

    /// <summary>The description in Russian.</summary>
    public required string DescriptionRu { get; set; }

    /// <summary>The description in Kazakh.</summary>
    public required string DescriptionKk { get; set; }

    /// <summary>The description in English.</summary>
    public required string DescriptionEn { get; set; }

    /// <summary>Where the row comes from.</summary>
    public Origin Origin { get; set; }

    /// <summary>The document that names it.</summary>
    public long CitationId { get; set; }

    /// <summary>The ISIC division of the project, or the section where the source does not say more.</summary>
    public Sector? Sector { get; set; }

    /// <summary>The document that names it.</summary>
    public Citation? Citation { get; set; }

    /// <summary>The regions that take part.</summary>
    public ICollection<ProjectRegion> Regions { get; } = [];
}
