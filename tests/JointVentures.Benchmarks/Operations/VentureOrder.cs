namespace JointVentures.Benchmarks.Operations;

/// <summary>An order of ventures.</summary>
/// <param name="Name">What README.md calls it.</param>
/// <param name="Argument">How a document states it, behind another argument; empty for the default order.</param>
/// <param name="Sql">The same order behind <c>order by</c>, of the tables <c>v</c>, <c>r</c> (region) and <c>s</c> (sector).</param>
public sealed record VentureOrder(string Name, string Argument, string Sql)
{
    /// <summary>The default order.</summary>
    public static VentureOrder Standard { get; } = new("default", "", "v.Id");

    /// <summary>The largest capital first.</summary>
    public static VentureOrder Largest { get; } = new(
        "capital in dollars, descending", ", order: [{ charterCapital: { usd: DESC } }]", "v.CharterCapitalUsdCents desc, v.Id desc");

    /// <summary>The orders whose far pages are timed: by the key, and by a related record and then a key of the venture.</summary>
    public static IReadOnlyList<VentureOrder> All { get; } =
    [
        Standard,
        new(
            "region's name, then capital in dollars",
            ", order: [{ region: { name: { ru: ASC } } }, { charterCapital: { usd: ASC } }]",
            "r.NameRuSort, v.CharterCapitalUsdCents, v.Id"),
        new(
            "sector's code, then date of founding",
            ", order: [{ sector: { code: ASC } }, { foundedOn: ASC }]",
            "s.CodeSort, v.FoundedOn, v.Id"),
    ];
}
