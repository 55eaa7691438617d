using JointVentures.Directory.Investments;

namespace JointVentures.Seed.Ventures;

/// <summary>A payment into a venture before calibration.</summary>
/// <param name="Kind">What kind of investment it is.</param>
/// <param name="MadeOn">When it is made.</param>
/// <param name="UsdCents">Its size among all the others, in US cents before calibration.</param>
internal readonly record struct PaymentDraft(InvestmentKind Kind, DateOnly MadeOn, long UsdCents)
{
    private const int FirstInflowYear = 2005;
    private const int LastInflowYear = 2018;

    /// <summary>Whether the payment falls into the years of the source's figure of inflow.</summary>
    public bool InInflowYears => MadeOn.Year is >= FirstInflowYear and <= LastInflowYear;
}
