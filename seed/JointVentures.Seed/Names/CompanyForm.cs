namespace JointVentures.Seed.Names;

/// <summary>A legal form as names write it: before the name in Russian, after it in Kazakh.</summary>
internal readonly record struct CompanyForm(string Ru, string Kk)
{
    public static CompanyForm Llp { get; } = new("ТОО", "ЖШС");

    public static CompanyForm Jsc { get; } = new("АО", "АҚ");

    public static CompanyForm Llc { get; } = new("ООО", "ЖШҚ");

    public static CompanyForm Pjsc { get; } = new("ПАО", "ЖАҚ");

    public static CompanyForm Cooperative { get; } = new("ПК", "ӨК");

    public static CompanyForm KazakhStateCompany { get; } = new("РГП", "РМК");

    public static CompanyForm RussianStateCompany { get; } = new("ФГУП", "ФМБК");

    public static CompanyForm Fund { get; } = new("Фонд", "қоры");

    public WordPair Of(WordPair brand) => new($"{Ru} «{brand.Ru}»", $"«{brand.Kk}» {Kk}");
}
