using JointVentures.Directory.Money;
using JointVentures.Seed.Drawing;
using JointVentures.Seed.Reference;

namespace JointVentures.Seed.Money;

/// <summary>Converts amounts at the average rate of a year.</summary>
internal sealed class YearlyRates
{
    private readonly long[,] _perUsd = new long[3, Days.Last.Year - Days.First.Year + 1];

    public YearlyRates(ReferenceData reference)
    {
        foreach (var rate in reference.Rates)
        {
            _perUsd[(int)rate.Currency, rate.Year - Days.First.Year] = rate.PerUsdMicros;
        }
    }

    public long ToUsdCents(long minor, Currency currency, DateOnly day) =>
        currency == Currency.Usd ? minor : Conversion.Convert(minor, PerUsd(currency, day), Conversion.UsdMicros);

    /// <summary>The amount of US cents in another currency, cut to its first digits, as amounts in contracts are.</summary>
    public long FromUsdCents(long usdCents, Currency currency, DateOnly day, int digits) =>
        Cut(currency == Currency.Usd ? usdCents : Conversion.Convert(usdCents, Conversion.UsdMicros, PerUsd(currency, day)), digits);

    private static long Cut(long amount, int digits)
    {
        // Never finer than whole units of the currency, and never nothing.
        var unit = 100L;
        for (var rest = amount / 100; rest >= Limit(digits); rest /= 10)
        {
            unit *= 10;
        }

        return Math.Max(unit, amount / unit * unit);
    }

    private static long Limit(int digits) => digits switch { 2 => 100, 4 => 10_000, _ => throw new ArgumentOutOfRangeException(nameof(digits)) };

    private long PerUsd(Currency currency, DateOnly day) => _perUsd[(int)currency, day.Year - Days.First.Year];
}
