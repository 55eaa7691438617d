namespace JointVentures.Directory.Sources;

/// <summary>What the store as a whole holds; the one row of its table.</summary>
public sealed class Dataset
{
    /// <summary>Always 1.</summary>
    public long Id { get; set; } = 1;

    /// <summary>
    /// For generated data the hash over its rows; after each later write transaction the hash of the previous version
    /// and the rows written. Sixteen lower-case hexadecimal digits.
    /// </summary>
    public required string Version { get; set; }

    /// <summary>The day up to which the rows speak.</summary>
    public DateOnly AsOf { get; set; }

    /// <summary>The clock at writing; outside <see cref="Version"/>.</summary>
    public DateTimeOffset GeneratedAt { get; set; }

    /// <summary><see cref="Origin.Generated"/> while any venture, partner or investment is, else <see cref="Origin.Imported"/>.</summary>
    public Origin Origin { get; set; }
}
