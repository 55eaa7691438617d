using JointVentures.Directory.Geography;
using JointVentures.Directory.Money;
using JointVentures.Seed.Drawing;

namespace JointVentures.Seed.Ventures;

/// <summary>The currencies that are used in each country.</summary>
internal static class Currencies
{
    private static readonly Weights<Currency> _kazakhCapital = new([(Currency.Kzt, 93), (Currency.Usd, 5), (Currency.Rub, 2)]);
    private static readonly Weights<Currency> _russianCapital = new([(Currency.Rub, 95), (Currency.Usd, 4), (Currency.Kzt, 1)]);
    private static readonly Weights<Currency> _intoKazakhstan = new([(Currency.Usd, 40), (Currency.Kzt, 35), (Currency.Rub, 25)]);
    private static readonly Weights<Currency> _intoRussia = new([(Currency.Usd, 40), (Currency.Rub, 45), (Currency.Kzt, 15)]);

    /// <summary>The currency of a charter capital: nearly always the host country's own.</summary>
    public static Currency OfCapital(ref Draw draw, Country host) => (host == Country.Kz ? _kazakhCapital : _russianCapital).Pick(ref draw);

    /// <summary>The currency of one owner's payments across the border.</summary>
    public static Currency OfPayments(ref Draw draw, Country host) => (host == Country.Kz ? _intoKazakhstan : _intoRussia).Pick(ref draw);
}
