using System.Globalization;

namespace JointVentures.Api.Execution.Rows;

/// <summary>
/// A sum of whole numbers that may be beyond 64 bits, where the store cannot add: it adds the high parts of the numbers and their low
/// parts, each in a column of its own.
/// </summary>
public static class WideSum
{
    private const int LowBits = 32;

    /// <summary>The column with the sum of the high parts; null of no numbers.</summary>
    /// <param name="summed">The numbers, as the statement names them.</param>
    public static string High(string summed) => string.Create(CultureInfo.InvariantCulture, $"sum({summed} >> {LowBits})");

    /// <summary>The column with the sum of the low parts; null of no numbers.</summary>
    /// <param name="summed">The numbers, as the statement names them.</param>
    public static string Low(string summed) => string.Create(CultureInfo.InvariantCulture, $"sum({summed} & {uint.MaxValue})");

    /// <summary>The sum of both columns.</summary>
    public static Int128 Of(long high, long low) => ((Int128)high << LowBits) + low;

    /// <summary>A sum as two columns.</summary>
    public static (long High, long Low) Parts(Int128 sum) => ((long)(sum >> LowBits), (long)(sum & uint.MaxValue));
}
