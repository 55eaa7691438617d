namespace JointVentures.Directory.Sources;

/// <summary>A public document that facts are taken from.</summary>
public sealed class Citation
{
    /// <summary>The row's key, written in the reference file and never reused.</summary>
    public long Id { get; set; }

    /// <summary>The short name by which reference files cite it, unique.</summary>
    public required string Key { get; set; }

    /// <summary>The title in English.</summary>
    public required string Title { get; set; }

    /// <summary>Where it can be read.</summary>
    public required string Url { get; set; }

    /// <summary>When it was published; null for a series that is kept up to date.</summary>
    public DateOnly? PublishedOn { get; set; }
}
