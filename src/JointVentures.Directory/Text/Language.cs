namespace JointVentures.Directory.Text;

/// <summary>A language of the directory.</summary>
public enum Language
{
    /// <summary>Russian.</summary>
    Ru,

    /// <summary>Kazakh.</summary>
    Kk,

    /// <summary>English.</summary>
    En,
}
