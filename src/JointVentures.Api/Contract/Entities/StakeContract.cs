using JointVentures.Api.Contract.Declarations;
using JointVentures.Directory.Ventures;

namespace JointVentures.Api.Contract.Entities;

/// <summary>The public face of <see cref="Stake"/>.</summary>
public static class StakeContract
{
    /// <summary>Declares it.</summary>
    public static void Declare(DirectoryDeclaration directory) => directory.Declare<Stake>(stake =>
    {
        stake.Is("What one partner owns of one venture; there is at most one for the two of them.");
        stake.IsListedAs("Stakes");
        stake.One(x => x.Partner, "The partner who owns.");
        stake.One(x => x.Venture, "The venture that is owned.");
        stake.Percent("sharePercent", x => x.ShareBasisPoints, "The share of the venture, in percent: above 0, at most 100.");
        stake.Money(
            "contribution",
            "What the partner paid in, valued at the average rates of the year of `since`; null where not stated.",
            x => x.ContributionMinor,
            x => x.ContributionCurrency,
            x => x.ContributionUsdCents,
            x => x.Since);
        stake.Date(x => x.Since, "The date since which the partner holds the stake.");
        stake.Origin(x => x.Origin);
    });
}
