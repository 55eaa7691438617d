using JointVentures.Api.Contract.Declarations;
using JointVentures.Api.Contract.Declarations.Groups;
using JointVentures.Directory.Investments;

namespace JointVentures.Api.Contract.Groups;

/// <summary>The public face of groups of investments.</summary>
public static class InvestmentStatisticsContract
{
    /// <summary>Declares it; the investments are declared before.</summary>
    public static GroupDeclaration Of(DirectoryDeclaration directory)
    {
        var group = new GroupBuilder<Investment>(directory);
        group.By(x => x.Direction, "From which country into which the money goes.");
        group.By(x => x.Kind, "What kind of direct investment it is.");
        group.ByYear("year", x => x.MadeOn, "The calendar year in which it was made.");
        group.By(x => x.Venture!.Sector, "The venture's ISIC division, not added up to its section: for one section filter by `venture.sector.parent`.");
        group.By(x => x.Venture!.Region, "The region in which the venture is registered.");
        group.Count("count", "The number of investments.");
        group.Amount(
            "amountUsd",
            x => x.AmountUsdCents,
            "The amount in US dollars, each at the average rate of its own year, divestments negative; amounts whose rate is not known are left out.");
        group.RunningTotal(
            "runningTotalUsd",
            x => x.AmountUsdCents,
            "The sum of the amounts in US dollars from the first year up to and with this one, within the other dimensions; null where `groupBy` does not name YEAR.");
        group.Where("A filter for `investments` that selects exactly the investments of this group.");
        return group.Build(
            "InvestmentStatistics",
            "A group of investments: what they have in common, how many they are and what they come to. A dimension that `groupBy` does not name is null.");
    }
}
