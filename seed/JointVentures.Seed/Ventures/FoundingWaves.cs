using JointVentures.Directory.Ventures;
using JointVentures.Seed.Drawing;

namespace JointVentures.Seed.Ventures;

/// <summary>
/// When ventures are founded: growth up to the crisis of 2008, again with the customs union of 2010, again after the
/// currency crisis of 2015.
/// </summary>
internal static class FoundingWaves
{
    private static readonly Weights<int> _years = new(
        new[] { 12, 14, 18, 26, 36, 46, 58, 64, 50, 28, 46, 62, 70, 64, 46, 36, 42, 50, 56, 44 }.Select((weight, i) => (Days.First.Year + i, weight)));

    /// <summary>A day of founding; ventures that no longer work are older.</summary>
    public static DateOnly Pick(ref Draw draw, VentureStatus status)
    {
        var year = _years.Pick(ref draw);
        if (status is VentureStatus.Liquidated or VentureStatus.InLiquidation)
        {
            year = Math.Min(year, _years.Pick(ref draw));
        }

        return Days.In(ref draw, year);
    }
}
