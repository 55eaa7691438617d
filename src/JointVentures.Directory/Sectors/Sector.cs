namespace JointVentures.Directory.Sectors;

/// <summary>A section or division of ISIC Rev. 4.</summary>
public sealed class Sector
{
    /// <summary>The row's key, written in the reference file and never reused.</summary>
    public long Id { get; set; }

    /// <summary>The section's letter or the division's two digits, unique.</summary>
    public required string Code { get; set; }

    /// <summary>The name in Russian.</summary>
    public required string NameRu { get; set; }

    /// <summary>The name in Kazakh.</summary>
    public required string NameKk { get; set; }

    /// <summary>The name in English.</summary>
    public required string NameEn { get; set; }

    /// <summary>The section that a division belongs to; null for a section.</summary>
    public long? ParentId { get; set; }

    /// <summary>Whether the source names the sector as one of joint work.</summary>
    public bool NamedInSource { get; set; }

    /// <summary>The section of a division.</summary>
    public Sector? Parent { get; set; }
}
