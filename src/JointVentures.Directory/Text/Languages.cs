namespace JointVentures.Directory.Text;

/// <summary>The languages in which a record itself states a text; one that it does not state is filled by a rule.</summary>
[Flags]
public enum Languages
{
    /// <summary>Stated in none.</summary>
    None = 0,

    /// <summary>Russian.</summary>
    Ru = 1,

    /// <summary>Kazakh; where not stated, the Russian text stands in.</summary>
    Kk = 2,

    /// <summary>English; where not stated, a transliteration stands in.</summary>
    En = 4,

    /// <summary>All three.</summary>
    All = Ru | Kk | En,
}
