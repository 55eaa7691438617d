namespace JointVentures.Directory.Sources;

/// <summary>A figure that a public source states, with its speaker, qualifier and period.</summary>
public sealed class OfficialFigure
{
    /// <summary>How many of <see cref="ValueMicros"/> make one of the unit.</summary>
    public const int Micros = 1_000_000;

    /// <summary>The row's key: its place in the reference file.</summary>
    public long Id { get; set; }

    /// <summary>The figure's stable name, unique, for example <c>ventures.total</c>.</summary>
    public required string Key { get; set; }

    /// <summary>What is measured, in Russian.</summary>
    public required string MetricRu { get; set; }

    /// <summary>What is measured, in Kazakh.</summary>
    public required string MetricKk { get; set; }

    /// <summary>What is measured, in English.</summary>
    public required string MetricEn { get; set; }

    /// <summary>How exactly it was stated.</summary>
    public Qualifier Qualifier { get; set; }

    /// <summary>The figure in millionths of its unit.</summary>
    public long ValueMicros { get; set; }

    /// <summary>The unit, for example <c>USD</c> or <c>percent</c>.</summary>
    public required string Unit { get; set; }

    /// <summary>The period that it speaks of, as stated.</summary>
    public required string Period { get; set; }

    /// <summary>The side that it speaks of: a country, a direction, or both.</summary>
    public required string Side { get; set; }

    /// <summary>Who stated it.</summary>
    public required string StatedBy { get; set; }

    /// <summary>Its subject, for example <c>trade</c>.</summary>
    public required string About { get; set; }

    /// <summary>The document that states it.</summary>
    public long CitationId { get; set; }

    /// <summary>The document that states it.</summary>
    public Citation? Citation { get; set; }
}
