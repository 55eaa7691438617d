using JointVentures.Directory.Geography;
using JointVentures.Directory.Investments;
using JointVentures.Directory.Money;
using JointVentures.Directory.Ventures;
using JointVentures.Seed.Drawing;
using JointVentures.Seed.Geography;
using JointVentures.Seed.Money;
using JointVentures.Seed.Ventures;

namespace JointVentures.Seed.Investments;

/// <summary>Drafts what a partner pays into a venture of the other country, and what is taken out again.</summary>
internal static class InvestmentDrafter
{
    private const int EntryPerMille = 960;

    /// <summary>A later investment is this part of the first one, in the middle.</summary>
    private const int EntryPerLater = 3;

    /// <summary>A private person brings this part of what a company would.</summary>
    private const int CompanyPerPerson = 2;

    private const int LongestDelayDays = 90;
    private const int FirstLaterDays = 180;
    private const int FirstTakenOutDays = 365;
    private const int LongestDays = 4_000;

    /// <summary>Russian partners took more out of Kazakhstan than Kazakh ones out of Russia, by the source's stocks and flows.</summary>
    private static readonly PerCountry<int> _takeOutPerMille = new(Kazakh: 260, Russian: 620);

    private static readonly Weights<int> _laterNumbers = new([(0, 26), (1, 30), (2, 22), (3, 13), (4, 9)]);
    private static readonly Weights<InvestmentKind> _laterKinds =
        new([(InvestmentKind.ReinvestedEarnings, 45), (InvestmentKind.Debt, 30), (InvestmentKind.Equity, 25)]);

    public static void Draft(ref Draw draw, VentureDraft venture, StakeDraft stake)
    {
        if (stake.Side == venture.Host || stake.Side == Country.Other)
        {
            return;
        }

        var whole = venture.NeedUsdCents * stake.ShareBasisPoints / BasisPoints.Whole / (stake.IsPerson ? CompanyPerPerson : 1);
        var entry = draw.Chance(EntryPerMille) ? 1 : 0;
        var planned = new InvestmentDraft[entry + _laterNumbers.Pick(ref draw)];
        for (var i = 0; i < planned.Length; i++)
        {
            planned[i] = i < entry
                ? new InvestmentDraft(
                    InvestmentKind.Equity, stake.Since.AddDays(draw.Between(0, LongestDelayDays)), LogNormal.Slight.Around(ref draw, whole))
                : new InvestmentDraft(
                    _laterKinds.Pick(ref draw), Later(ref draw, stake.Since, FirstLaterDays), LogNormal.Slight.Around(ref draw, whole / EntryPerLater));
        }

        // What would come after the end is left out and not moved before it, or the last days would see most of it.
        stake.Investments = Array.FindAll(planned, x => x.MadeOn <= venture.End);
        stake.Currency = Currencies.OfInvestments(ref draw, venture.Host);
        if (stake.Investments.Length > 0 && draw.Chance(_takeOutPerMille[stake.Side]))
        {
            TakeOut(ref draw, venture, stake);
        }
    }

    private static void TakeOut(ref Draw draw, VentureDraft venture, StakeDraft stake)
    {
        var day = Later(ref draw, stake.Investments.Min(x => x.MadeOn), FirstTakenOutDays);
        if (day > venture.End)
        {
            return;
        }

        // In dollars, so that a falling rate never makes it more of the same currency than was put in.
        stake.Currency = Currency.Usd;
        stake.TakenOutOn = day;
        stake.TakenOutBasisPoints = draw.Between(1_000, 6_000);
    }

    /// <summary>A day some years after another, rather early.</summary>
    private static DateOnly Later(ref Draw draw, DateOnly since, int firstDays) =>
        since.AddDays(firstDays + Math.Min(draw.Below(LongestDays), draw.Below(LongestDays)));
}
