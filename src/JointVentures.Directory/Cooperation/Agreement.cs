using JointVentures.Directory.Geography;
using JointVentures.Directory.Sectors;
using JointVentures.Directory.Sources;
using JointVentures.Directory.Text;

namespace JointVentures.Directory.Cooperation;

/// <summary>An interregional agreement between a Russian and a Kazakh region.</summary>
public sealed class Agreement
{
    /// <summary>The row's key, in order of generation; never reused.</summary>
    public long Id { get; set; }

    /// <summary>The title in Russian.</summary>
    public required string TitleRu { get; set; }

    /// <summary>The title in Kazakh.</summary>
    public required string TitleKk { get; set; }

    /// <summary>The title in English.</summary>
    public required string TitleEn { get; set; }

    /// <summary>The languages in which the agreement states its title.</summary>
    public Languages TitleLanguages { get; set; }

    /// <summary>The Russian party.</summary>
    public long RussianRegionId { get; set; }

    /// <summary>The Kazakh party.</summary>
    public long KazakhRegionId { get; set; }

    /// <summary>The sector that it speaks of; null for a general one.</summary>
    public long? SectorId { get; set; }

    /// <summary>When it was signed.</summary>
    public DateOnly SignedOn { get; set; }

    /// <summary>The forum where it was signed; null for any other occasion.</summary>
    public long? ForumId { get; set; }

    /// <summary>Where the row comes from.</summary>
    public Origin Origin { get; set; }

    /// <summary>The Russian party.</summary>
    public Region? RussianRegion { get; set; }

    /// <summary>The Kazakh party.</summary>
    public Region? KazakhRegion { get; set; }

    /// <summary>The sector that it speaks of.</summary>
    public Sector? Sector { get; set; }

    /// <summary>The forum where it was signed.</summary>
    public Forum? Forum { get; set; }
}
