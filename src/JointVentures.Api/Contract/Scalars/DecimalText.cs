using System.Globalization;

namespace JointVentures.Api.Contract.Scalars;

/// <summary>An exact decimal number as JSON and GraphQL write numbers.</summary>
public static class DecimalText
{
    /// <summary>
    /// What a number of this size or more, either way, is read as. No value of the directory comes near it, so that every
    /// comparison with the larger number has the same answer.
    /// </summary>
    public const decimal Bound = 100_000_000_000_000_000_000m;

    // 20 digits before the point and 8 after it always fit; the finest values of the directory have six after it.
    private const int Digits = 28;
    private const int BoundDigits = 21;

    // A larger exponent decides as this one does, whatever digits a request can hold.
    private const long MaxExponent = 1_000_000_000_000;

    /// <summary>
    /// Reads a number of any size: exactly where <see cref="decimal"/> can hold it; at or beyond <see cref="Bound"/> as the
    /// bound. One with too many digits after the point is cut so that it still lies strictly between the same two
    /// millionths, and is never read as equal to one of them.
    /// </summary>
    /// <returns>Whether the text is a number.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out decimal number)
    {
        number = 0;
        if (!TrySplit(text, out var negative, out var digits, out var place))
        {
            return false;
        }

        digits = digits.TrimStart('0');
        if (digits.Length > 0)
        {
            // How many digits stand before the point; below zero, how many zeros follow it first.
            var before = digits.Length + place;
            var size = before >= BoundDigits ? Bound : Cut(digits.TrimEnd('0'), before);
            number = negative ? -size : size;
        }

        return true;
    }

    private static decimal Cut(string digits, long before)
    {
        var scale = before > 0 ? Digits - (int)before : Digits;
        var length = scale + before;
        if (length >= digits.Length)
        {
            return Compose(digits, (int)(digits.Length - before));
        }

        var kept = length > 0 ? digits[..(int)length] : "";
        return Compose(kept.Length == 0 || kept[^1] == '0' ? kept[..Math.Max(kept.Length - 1, 0)] + '1' : kept, scale);
    }

    private static decimal Compose(string digits, int scale)
    {
        var number = decimal.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        for (; scale < 0; scale++)
        {
            number *= 10;
        }

        return number * new decimal(1, 0, 0, false, (byte)scale);
    }

    // The number is its digits, without sign and point, times ten to the power of the place.
    private static bool TrySplit(ReadOnlySpan<char> text, out bool negative, out string digits, out long place)
    {
        (digits, place) = ("", 0);
        negative = text is ['-', ..];
        var rest = negative ? text[1..] : text;
        var exponent = rest.IndexOfAny('e', 'E');
        if (exponent >= 0)
        {
            var power = rest[(exponent + 1)..];
            var size = power is ['+' or '-', ..] ? power[1..] : power;
            if (!IsDigits(size))
            {
                return false;
            }

            place = long.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out place) ? Math.Min(place, MaxExponent) : MaxExponent;
            place = power[0] == '-' ? -place : place;
            rest = rest[..exponent];
        }

        var point = rest.IndexOf('.');
        var whole = point < 0 ? rest : rest[..point];
        var fraction = point < 0 ? [] : rest[(point + 1)..];
        if (!IsDigits(whole) || (whole is ['0', _, ..]) || (point >= 0 && !IsDigits(fraction)))
        {
            return false;
        }

        digits = string.Concat(whole, fraction);
        place -= fraction.Length;
        return true;
    }

    private static bool IsDigits(ReadOnlySpan<char> text) => text.Length > 0 && !text.ContainsAnyExceptInRange('0', '9');
}
