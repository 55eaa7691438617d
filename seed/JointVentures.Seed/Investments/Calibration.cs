using JointVentures.Directory.Ventures;
using JointVentures.Seed.Ventures;

namespace JointVentures.Seed.Investments;

/// <summary>
/// Brings the drafted investments of one direction to the sums that the source states: those of
/// the years of inflow and those of other years are each multiplied by one fraction of whole numbers.
/// </summary>
internal sealed class Calibration
{
    /// <summary>Nobody takes out all that was put in, and so never more.</summary>
    private const int MostTakenOut = 9_500;

    private readonly InvestmentTargets _targets;
    private readonly Int128 _inflowTarget;
    private readonly Int128 _otherTarget;
    private readonly Int128 _takenOutTarget;
    private Int128 _inflow;
    private Int128 _other;
    private Int128 _takenOutOfInflow;
    private Int128 _takenOutOfOther;
    private Int128 _takenOut;

    /// <summary>A calibration that has counted nothing yet.</summary>
    /// <param name="targets">The sums at the default size.</param>
    /// <param name="proportions">The size.</param>
    public Calibration(InvestmentTargets targets, Proportions proportions)
    {
        _targets = targets;
        _inflowTarget = proportions.Amount(targets.Inflow);
        _otherTarget = proportions.Amount(targets.Other);
        _takenOutTarget = proportions.Amount(targets.TakenOut);
    }

    /// <summary>Counts what one partner put in and took out.</summary>
    public void Count(StakeDraft stake)
    {
        Int128 inflow = 0, other = 0, inflowBefore = 0, otherBefore = 0;
        foreach (var investment in stake.Investments)
        {
            var before = stake.TakesOutOf(investment) ? investment.UsdCents : 0;
            if (_targets.IsInflow(investment))
            {
                inflow += investment.UsdCents;
                inflowBefore += before;
            }
            else
            {
                other += investment.UsdCents;
                otherBefore += before;
            }
        }

        _inflow += inflow;
        _other += other;
        _takenOutOfInflow += inflowBefore * stake.TakenOutBasisPoints / BasisPoints.Whole;
        _takenOutOfOther += otherBefore * stake.TakenOutBasisPoints / BasisPoints.Whole;
    }

    /// <summary>Ends the counting.</summary>
    public void Close() =>
        _takenOut = Scaled(_takenOutOfInflow, _inflowTarget, _inflow) + Scaled(_takenOutOfOther, _otherTarget, _other);

    /// <summary>The calibrated size of an investment in US cents.</summary>
    public long Of(InvestmentDraft investment) => (long)(_targets.IsInflow(investment)
        ? Scaled(investment.UsdCents, _inflowTarget, _inflow)
        : Scaled(investment.UsdCents, _otherTarget, _other));

    /// <summary>How much of what a partner put in before the day of taking out is taken out, in US cents.</summary>
    public long TakenOut(StakeDraft stake, long putInUsdCents)
    {
        var share = Scaled(putInUsdCents, stake.TakenOutBasisPoints * _takenOutTarget, BasisPoints.Whole * _takenOut);
        var most = (Int128)putInUsdCents * MostTakenOut / BasisPoints.Whole;
        return (long)(share < most ? share : most);
    }

    private static Int128 Scaled(Int128 amount, Int128 numerator, Int128 denominator) =>
        denominator == 0 ? 0 : amount * numerator / denominator;
}
