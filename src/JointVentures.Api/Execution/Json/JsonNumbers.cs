using System.Globalization;

namespace JointVentures.Api.Execution.Json;

/// <summary>Exact decimals from the integers that the store holds.</summary>
public static class JsonNumbers
{
    // The digits of the largest number of 128 bits, and a sign.
    private const int LongestNumber = 40;

    /// <summary>Writes hundredths with two decimals always, as money is.</summary>
    public static void Hundredths(this JsonBuffer json, long value)
    {
        // The least number has no positive twin, so the parts are taken first.
        var (units, rest) = Math.DivRem(value, 100);
        Sign(json, value, units);
        json.Number(units);
        rest = Math.Abs(rest);
        json.Raw('.');
        json.Raw((char)('0' + (rest / 10)));
        json.Raw((char)('0' + (rest % 10)));
    }

    /// <summary>Writes hundredths with two decimals always, of any number: a sum may be larger than what is summed.</summary>
    public static void Hundredths(this JsonBuffer json, Int128 value)
    {
        if (value >= long.MinValue && value <= long.MaxValue)
        {
            json.Hundredths((long)value);
            return;
        }

        var (units, rest) = Int128.DivRem(value, 100);
        units.TryFormat(json.GetSpan(LongestNumber), out var written, default, CultureInfo.InvariantCulture);
        json.Advance(written);
        rest = Int128.Abs(rest);
        json.Raw('.');
        json.Raw((char)('0' + (int)(rest / 10)));
        json.Raw((char)('0' + (int)(rest % 10)));
    }

    /// <summary>Writes a decimal in its shortest form.</summary>
    /// <param name="json">Takes it.</param>
    /// <param name="value">The number in units of one <paramref name="scale"/>th.</param>
    /// <param name="scale">A power of ten.</param>
    public static void Shortest(this JsonBuffer json, long value, int scale)
    {
        var (units, rest) = Math.DivRem(value, scale);
        Sign(json, value, units);
        json.Number(units);
        rest = Math.Abs(rest);
        if (rest == 0)
        {
            return;
        }

        json.Raw('.');
        while (rest > 0)
        {
            scale /= 10;
            json.Raw((char)('0' + (rest / scale)));
            rest %= scale;
        }
    }

    // A number between -1 and 0 has no sign of its own in its units.
    private static void Sign(JsonBuffer json, long value, long units)
    {
        if (value < 0 && units == 0)
        {
            json.Raw('-');
        }
    }
}
