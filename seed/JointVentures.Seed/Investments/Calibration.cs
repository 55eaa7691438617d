using JointVentures.Directory.Ventures;

namespace JointVentures.Seed.Ventures;

/// <summary>
/// Brings the drafted payments of one direction to the sums that the source states: each class of payments is multiplied
/// by one fraction of whole numbers.
/// </summary>
internal sealed class Calibration
{
    /// <summary>Nobody takes out all that was put in, and so never more.</summary>
    private const int MostTakenOut = 9_500;

    private readonly Int128 _inflowTarget;
    private readonly Int128 _otherTarget;
    private readonly Int128 _takenOutTarget;
    private Int128 _inflow;
    private Int128 _other;
    private Int128 _takenOutOfInflow;
    private Int128 _takenOutOfOther;
    private Int128 _takenOut;

    private Calibration(Int128 inflow, Int128 other, Int128 takenOut) =>
        (_inflowTarget, _otherTarget, _takenOutTarget) = (inflow, other, takenOut);

    /// <summary>Russia to Kazakhstan: 14.0 bn USD in 2005-2018 and 1.3 bn in other years, of which 2.3 bn was taken out: 13.0 bn remain.</summary>
    public static Calibration RussiaToKazakhstan(Proportions proportions) =>
        new(proportions.Amount(14_000_000_000_00), proportions.Amount(1_300_000_000_00), proportions.Amount(2_300_000_000_00));

    /// <summary>Kazakhstan to Russia: 3.7 bn USD and 0.5 bn, of which 0.22 bn was taken out: 3.98 bn remain of 4.2 bn.</summary>
    public static Calibration KazakhstanToRussia(Proportions proportions) =>
        new(proportions.Amount(3_700_000_000_00), proportions.Amount(500_000_000_00), proportions.Amount(220_000_000_00));

    /// <summary>Counts what one owner put in and took out.</summary>
    public void Count(StakeDraft stake)
    {
        Int128 inflow = 0, other = 0, inflowBefore = 0, otherBefore = 0;
        foreach (var payment in stake.Payments)
        {
            var before = stake.TakesOutOf(payment) ? payment.UsdCents : 0;
            if (payment.InInflowYears)
            {
                inflow += payment.UsdCents;
                inflowBefore += before;
            }
            else
            {
                other += payment.UsdCents;
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

    /// <summary>The calibrated size of a payment in US cents.</summary>
    public long Of(PaymentDraft payment) => (long)(payment.InInflowYears
        ? Scaled(payment.UsdCents, _inflowTarget, _inflow)
        : Scaled(payment.UsdCents, _otherTarget, _other));

    /// <summary>How much of what an owner put in before the day of taking out is taken out, in US cents.</summary>
    public long TakenOut(StakeDraft stake, long putInUsdCents)
    {
        var share = Scaled(putInUsdCents, stake.TakenOutBasisPoints * _takenOutTarget, BasisPoints.Whole * _takenOut);
        var most = (Int128)putInUsdCents * MostTakenOut / BasisPoints.Whole;
        return (long)(share < most ? share : most);
    }

    private static Int128 Scaled(Int128 amount, Int128 numerator, Int128 denominator) =>
        denominator == 0 ? 0 : amount * numerator / denominator;
}
