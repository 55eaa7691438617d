namespace JointVentures.Directory.Money;

/// <summary>Exact conversion between currencies at average yearly rates.</summary>
public static class Conversion
{
    /// <summary>The rate of the dollar to itself, in millionths.</summary>
    public const long UsdMicros = 1_000_000;

    /// <summary>
    /// An amount in a currency: itself in its own, its stored value in dollars, otherwise amount x
    /// <paramref name="perUsdWanted"/> / <paramref name="perUsdOwn"/>, rounded once.
    /// </summary>
    /// <param name="wanted">The currency.</param>
    /// <param name="amount">The amount.</param>
    /// <param name="perUsdOwn">Millionths of the amount's currency for a dollar in the amount's year; null where that year has none.</param>
    /// <param name="perUsdWanted">The same of <paramref name="wanted"/>. The dollar needs neither.</param>
    /// <returns>The minor unit of <paramref name="wanted"/>; null where a rate is missing or the result is beyond 64 bits.</returns>
    public static long? In(Currency wanted, ValuedAmount amount, long? perUsdOwn, long? perUsdWanted)
    {
        if (wanted == amount.Currency)
        {
            return amount.Minor;
        }

        if (wanted == Currency.Usd)
        {
            return amount.UsdCents;
        }

        return PerUsd(amount.Currency, perUsdOwn) is { } from && perUsdWanted is { } to ? ConvertOrNull(amount.Minor, from, to) : null;
    }

    /// <summary>
    /// Converts <paramref name="minor"/> units: amount x <paramref name="perUsdTo"/> / <paramref name="perUsdFrom"/>,
    /// rounded once, half to even.
    /// </summary>
    /// <param name="minor">The amount in the minor unit of its currency; negative for a divestment.</param>
    /// <param name="perUsdFrom">Millionths of the amount's currency for a dollar; above zero.</param>
    /// <param name="perUsdTo">Millionths of the target currency for a dollar; above zero.</param>
    /// <exception cref="OverflowException">The result does not fit in 64 bits.</exception>
    public static long Convert(long minor, long perUsdFrom, long perUsdTo)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(perUsdFrom);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(perUsdTo);
        return checked((long)HalfToEven.Divide((Int128)minor * perUsdTo, perUsdFrom));
    }

    private static long? PerUsd(Currency currency, long? rate) => currency == Currency.Usd ? UsdMicros : rate;

    // An amount beyond any that the store could hold is no answer.
    private static long? ConvertOrNull(long minor, long from, long to)
    {
        try
        {
            return Convert(minor, from, to);
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
