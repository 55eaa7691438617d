namespace JointVentures.Directory.Text;

/// <summary>The languages in which a record itself states a text; one that it does not state is filled by a rule.</summary>
[Flags]
public enum Languages
{
    /// <summary>Stated in none.</summary>
    None = 0,

    /// <summary>Russian.</summary>
    Ru = 1 << (int)Language.Ru,

    /// <summary>Kazakh; where not stated, the Russian text stands in.</summary>
    Kk = 1 << (int)Language.Kk,

    /// <summary>English; where not stated, a transliteration stands in.</summary>
    En = 1 << (int)Language.En,

    /// <summary>All three.</summary>
    All = Ru | Kk | En,
}
