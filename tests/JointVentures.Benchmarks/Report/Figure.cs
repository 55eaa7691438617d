using System.Globalization;

namespace JointVentures.Benchmarks.Report;

/// <summary>How figures are printed.</summary>
public static class Figure
{
    /// <summary>A figure without decimals, its thousands parted.</summary>
    public static string Whole(double value) => value.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A ratio, with two decimals unless it is large.</summary>
    public static string Ratio(double value) => value.ToString(value < 100 ? "F2" : "N0", CultureInfo.InvariantCulture);

    /// <summary>Bytes as megabytes of a million, with one decimal.</summary>
    public static string Megabytes(double bytes) => (bytes / 1e6).ToString("F1", CultureInfo.InvariantCulture);
}
