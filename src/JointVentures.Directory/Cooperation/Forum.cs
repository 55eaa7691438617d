using JointVentures.Directory.Geography;
using JointVentures.Directory.Sources;

namespace JointVentures.Directory.Cooperation;

/// <summary>One edition of the forum of interregional cooperation.</summary>
public sealed class Forum
{
    /// <summary>The row's key, written in the reference file and never reused.</summary>
    public long Id { get; set; }

    /// <summary>The edition's number, 1 for the first; unique.</summary>
    public int Number { get; set; }

    /// <summary>The calendar year.</summary>
    public int Year { get; set; }

    /// <summary>The day; null where the source states the year alone.</summary>
    public DateOnly? HeldOn { get; set; }

    /// <summary>The city in Russian.</summary>
    public required string CityRu { get; set; }

    /// <summary>The city in Kazakh.</summary>
    public required string CityKk { get; set; }

    /// <summary>The city in English.</summary>
    public required string CityEn { get; set; }

    /// <summary>The hosting country.</summary>
    public Country Country { get; set; }

    /// <summary>The theme in Russian; the three themes are null together.</summary>
    public string? ThemeRu { get; set; }

    /// <summary>The theme in Kazakh.</summary>
    public string? ThemeKk { get; set; }

    /// <summary>The theme in English.</summary>
    public string? ThemeEn { get; set; }

    /// <summary>Where the row comes from.</summary>
    public Origin Origin { get; set; }

    /// <summary>The document that states it.</summary>
    public long CitationId { get; set; }

    /// <summary>The document that states it.</summary>
    public Citation? Citation { get; set; }
}
