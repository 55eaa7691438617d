using JointVentures.Directory.Geography;
using JointVentures.Directory.Money;
using JointVentures.Seed.Drawing;
using JointVentures.Seed.Geography;

namespace JointVentures.Seed.Money;

/// <summary>The currencies that are used in each country.</summary>
internal static class Currencies
{
    private static readonly PerCountry<Weights<Currency>> _capital = new(
        Kazakh: new([(Currency.Kzt, 93), (Currency.Usd, 5), (Currency.Rub, 2)]),
        Russian: new([(Currency.Rub, 95), (Currency.Usd, 4), (Currency.Kzt, 1)]));

    private static readonly PerCountry<Weights<Currency>> _investments = new(
        Kazakh: new([(Currency.Usd, 40), (Currency.Kzt, 35), (Currency.Rub, 25)]),
        Russian: new([(Currency.Usd, 40), (Currency.Rub, 45), (Currency.Kzt, 15)]));

    /// <summary>The currency of a charter capital: nearly always the host country's own.</summary>
    public static Currency OfCapital(ref Draw draw, Country host) => _capital[host].Pick(ref draw);

    /// <summary>The currency of one partner's investments across the border.</summary>
    public static Currency OfInvestments(ref Draw draw, Country host) => _investments[host].Pick(ref draw);
}
