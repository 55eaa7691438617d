namespace JointVentures.Directory.Money;

/// <summary>The one way in which the directory rounds: to the nearest whole number, a half to the even one.</summary>
public static class HalfToEven
{
    /// <summary>Divides and rounds once.</summary>
    /// <param name="dividend">Any number.</param>
    /// <param name="divisor">Above zero.</param>
    public static Int128 Divide(Int128 dividend, Int128 divisor)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(divisor);
        var (quotient, remainder) = Int128.DivRem(dividend, divisor);
        var rest = Int128.Abs(remainder);

        // Twice the rest could be beyond 128 bits; what is missing to the divisor cannot.
        var missing = divisor - rest;
        if (rest > missing || (rest == missing && !Int128.IsEvenInteger(quotient)))
        {
            quotient += Int128.Sign(dividend);
        }

        return quotient;
    }
}
