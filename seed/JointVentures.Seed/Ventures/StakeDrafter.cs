using JointVentures.Directory.Geography;
using JointVentures.Directory.Ventures;
using JointVentures.Seed.Drawing;
using JointVentures.Seed.Investments;

namespace JointVentures.Seed.Ventures;

/// <summary>Drafts who owns how much of a venture: two to five partners, of both countries always, together 100 percent.</summary>
internal static class StakeDrafter
{
    private const int FoundersPerMille = 600;
    private const int UnstatedContributionsPerMille = 120;
    private const int WholePercentsPerMille = 800;
    private const long SmallUsdCents = 40_000_000;
    private const long LargeUsdCents = 300_000_000;
    private static readonly Weights<int> _numbers = new([(2, 60), (3, 25), (4, 10), (5, 5)]);
    private static readonly Weights<int> _halves = new(
        [(5_000, 30), (5_100, 16), (4_900, 12), (6_000, 8), (4_000, 8), (7_500, 6), (2_500, 6), (7_000, 4), (3_000, 4), (9_000, 3), (9_900, 1), (3_333, 2)]);

    private static readonly Weights<Country> _others = new([(Country.Kz, 44), (Country.Ru, 44), (Country.Other, 12)]);

    public static StakeDraft[] Of(ref Draw draw, VentureDraft venture)
    {
        var number = _numbers.Pick(ref draw);
        Span<int> shares = stackalloc int[number];
        Share(ref draw, shares);
        var stakes = new StakeDraft[number];
        for (var i = 0; i < number; i++)
        {
            var founder = i < 2 || draw.Chance(FoundersPerMille);
            var side = i switch { 0 => Country.Kz, 1 => Country.Ru, _ => _others.Pick(ref draw) };
            stakes[i] = new StakeDraft
            {
                Side = side,
                IsPerson = side != Country.Other && draw.Chance(PersonsPerMille(venture.NeedUsdCents)),
                ShareBasisPoints = shares[i],
                Since = founder ? venture.FoundedOn : Days.Between(ref draw, venture.FoundedOn, venture.End),
                Contribution = draw.Chance(UnstatedContributionsPerMille) ? null : venture.Capital is { } capital ? PartOf(capital, shares[i]) : null,
            };
            InvestmentDrafter.Draft(ref draw, venture, stakes[i]);
        }

        return stakes;
    }

    /// <summary>Persons found the small ventures; the large ones belong to companies.</summary>
    private static int PersonsPerMille(long needUsdCents) => needUsdCents switch
    {
        < SmallUsdCents => 420,
        < LargeUsdCents => 190,
        _ => 0,
    };

    private static long PartOf(long capital, int share) => (long)((Int128)capital * share / BasisPoints.Whole);

    /// <summary>Two partners agree on round shares; more of them on whole percents, or not even that.</summary>
    private static void Share(ref Draw draw, Span<int> shares)
    {
        if (shares.Length == 2)
        {
            (shares[0], shares[1]) = (_halves.Pick(ref draw), 0);
            shares[1] = BasisPoints.Whole - shares[0];
            return;
        }

        var step = draw.Chance(WholePercentsPerMille) ? 100 : 1;
        Span<int> parts = stackalloc int[shares.Length];
        var sum = 0;
        foreach (ref var part in parts)
        {
            sum += part = draw.Between(10, 100);
        }

        var rest = BasisPoints.Whole;
        for (var i = 1; i < shares.Length; i++)
        {
            rest -= shares[i] = BasisPoints.Whole * parts[i] / sum / step * step;
        }

        shares[0] = rest;
    }
}
