namespace JointVentures.Directory.Sources;

/// <summary>Where a row comes from.</summary>
public enum Origin
{
    /// <summary>Invented test data.</summary>
    Generated,

    /// <summary>Stated by the public source.</summary>
    Source,

    /// <summary>Brought in from a council's own register.</summary>
    Imported,
}
