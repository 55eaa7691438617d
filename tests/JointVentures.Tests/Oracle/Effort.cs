using System.Globalization;

namespace JointVentures.Tests.Oracle;

/// <summary>How many cases the properties try: few in the suite, more where <c>ORACLE_EFFORT</c> says how many times as many.</summary>
public static class Effort
{
    private static readonly int _times =
        int.TryParse(Environment.GetEnvironmentVariable("ORACLE_EFFORT"), CultureInfo.InvariantCulture, out var times) && times > 0 ? times : 1;

    /// <summary>So many cases, or a multiple of them.</summary>
    public static int Cases(int cases) => cases * _times;
}
