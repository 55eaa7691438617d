namespace JointVentures.Directory.Ventures;

/// <summary>A legal form as the names of companies write it: before the name in Russian, after it in Kazakh and in English.</summary>
/// <param name="Ru">In Russian, shortened.</param>
/// <param name="Kk">In Kazakh, shortened.</param>
/// <param name="En">In English, shortened.</param>
public sealed record LegalFormName(string Ru, string Kk, string En)
{
    /// <summary>A limited liability partnership of Kazakhstan.</summary>
    public static LegalFormName Llp { get; } = new("ТОО", "ЖШС", "LLP");

    /// <summary>A joint-stock company.</summary>
    public static LegalFormName Jsc { get; } = new("АО", "АҚ", "JSC");

    /// <summary>A limited liability company of Russia.</summary>
    public static LegalFormName Llc { get; } = new("ООО", "ЖШҚ", "LLC");

    /// <summary>A public joint-stock company of Russia.</summary>
    public static LegalFormName Pjsc { get; } = new("ПАО", "ЖАҚ", "PJSC");

    /// <summary>A production cooperative.</summary>
    public static LegalFormName Cooperative { get; } = new("ПК", "ӨК", "PC");

    /// <summary>A state company of Kazakhstan.</summary>
    public static LegalFormName KazakhStateCompany { get; } = new("РГП", "РМК", "RSE");

    /// <summary>A state company of Russia.</summary>
    public static LegalFormName RussianStateCompany { get; } = new("ФГУП", "ФМБК", "FSUE");

    /// <summary>A fund; the only one that is no abbreviation, but a word of names too.</summary>
    public static LegalFormName Fund { get; } = new("Фонд", "қоры", "Fund");

    /// <summary>All forms whose names are abbreviations.</summary>
    public static IReadOnlyList<LegalFormName> Abbreviations { get; } = [Llp, Jsc, Llc, Pjsc, Cooperative, KazakhStateCompany, RussianStateCompany];
}
