using JointVentures.Directory.Geography;
using JointVentures.Directory.Investments;
using JointVentures.Directory.Money;
using JointVentures.Seed.Drawing;

namespace JointVentures.Seed.Ventures;

/// <summary>Drafts what an owner pays into a venture of the other country, and what is taken out again.</summary>
internal static class PaymentDrafter
{
    private const long MedianEntryUsdCents = 20_000_000;
    private const long MedianLaterUsdCents = 10_000_000;
    private const int EntryPerMille = 850;

    /// <summary>Russian owners took more out of Kazakhstan than Kazakh ones out of Russia, by the source's stocks and flows.</summary>
    private const int RussiansWhoTakeOutPerMille = 390;

    private const int KazakhsWhoTakeOutPerMille = 150;
    private const int LongestDelayDays = 90;
    private const int FirstLaterDays = 180;
    private const int FirstTakenOutDays = 365;
    private static readonly Weights<int> _laterNumbers = new([(0, 36), (1, 30), (2, 18), (3, 10), (4, 6)]);
    private static readonly Weights<InvestmentKind> _laterKinds =
        new([(InvestmentKind.ReinvestedEarnings, 45), (InvestmentKind.Debt, 30), (InvestmentKind.Equity, 25)]);

    public static void Draft(ref Draw draw, VentureDraft venture, StakeDraft stake)
    {
        if (stake.Side == venture.Host || stake.Side == Country.Other)
        {
            return;
        }

        var entry = draw.Chance(EntryPerMille) ? 1 : 0;
        var later = _laterNumbers.Pick(ref draw);
        var firstLater = stake.Since.AddDays(FirstLaterDays);
        var payments = new PaymentDraft[entry + (firstLater <= venture.End ? later : 0)];
        for (var i = 0; i < payments.Length; i++)
        {
            payments[i] = i < entry
                ? new PaymentDraft(InvestmentKind.Equity, Soon(ref draw, stake.Since, venture.End), Size(ref draw, MedianEntryUsdCents, venture))
                : new PaymentDraft(
                    _laterKinds.Pick(ref draw), RatherEarly(ref draw, firstLater, venture.End), Size(ref draw, MedianLaterUsdCents, venture));
        }

        stake.Payments = payments;
        stake.Currency = Currencies.OfPayments(ref draw, venture.Host);
        if (payments.Length > 0 && draw.Chance(stake.Side == Country.Ru ? RussiansWhoTakeOutPerMille : KazakhsWhoTakeOutPerMille))
        {
            TakeOut(ref draw, venture, stake);
        }
    }

    private static void TakeOut(ref Draw draw, VentureDraft venture, StakeDraft stake)
    {
        var first = stake.Payments.Max(x => x.MadeOn).AddDays(FirstTakenOutDays);
        if (first > venture.End)
        {
            return;
        }

        // In dollars, so that a falling rate never makes it more of the same currency than was put in.
        stake.Currency = Currency.Usd;
        stake.TakenOutOn = RatherEarly(ref draw, first, venture.End);
        stake.TakenOutBasisPoints = draw.Between(2_000, 9_000);
    }

    private static DateOnly RatherEarly(ref Draw draw, DateOnly low, DateOnly high)
    {
        var (one, other) = (Days.Between(ref draw, low, high), Days.Between(ref draw, low, high));
        return one < other ? one : other;
    }

    private static DateOnly Soon(ref Draw draw, DateOnly since, DateOnly end)
    {
        var latest = since.AddDays(LongestDelayDays);
        return Days.Between(ref draw, since, latest < end ? latest : end);
    }

    private static long Size(ref Draw draw, long median, VentureDraft venture) =>
        LogNormal.Wide.Around(ref draw, median) * venture.Sector.Capital / 10;
}
