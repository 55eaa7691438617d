using JointVentures.Directory.Investments;

namespace JointVentures.Seed.Investments;

/// <summary>An investment into a venture before calibration.</summary>
/// <param name="Kind">What kind of investment it is.</param>
/// <param name="MadeOn">When it is made.</param>
/// <param name="UsdCents">Its size among all the others, in US cents before calibration.</param>
internal readonly record struct InvestmentDraft(InvestmentKind Kind, DateOnly MadeOn, long UsdCents);
