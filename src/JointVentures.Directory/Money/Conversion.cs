namespace JointVentures.Directory.Money;

/// <summary>Exact conversion between currencies at average yearly rates.</summary>
public static class Conversion
{
    /// <summary>The rate of the dollar to itself, in millionths.</summary>
    public const long UsdMicros = 1_000_000;

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
        return DivideHalfToEven((Int128)minor * perUsdTo, perUsdFrom);
    }

    private static long DivideHalfToEven(Int128 dividend, long divisor)
    {
        var (quotient, remainder) = Int128.DivRem(dividend, divisor);
        var twice = Int128.Abs(remainder) * 2;
        if (twice > divisor || (twice == divisor && !Int128.IsEvenInteger(quotient)))
        {
            quotient += Int128.Sign(dividend);
        }

        return checked((long)quotient);
    }
}
