using JointVentures.Api.Contract.Declarations;
using JointVentures.Api.Contract.Declarations.Groups;
using JointVentures.Directory.Ventures;

namespace JointVentures.Api.Contract.Groups;

/// <summary>The public face of groups of ventures.</summary>
public static class JointVentureStatisticsContract
{
    /// <summary>Declares it; the ventures are declared before.</summary>
    public static GroupDeclaration Of(DirectoryDeclaration directory)
    {
        var group = new GroupBuilder<JointVenture>(directory);
        group.By(x => x.Sector, "The ISIC division of the main activity, not added up to its section: for one section filter by `sector.parent`.");
        group.By(x => x.Region, "The region of registration.");
        group.By(x => x.HostCountry, "The country of registration: Kazakhstan or Russia.");
        group.By(x => x.Status, "Where the ventures stand in their life.");
        group.By(x => x.LegalForm, "The legal form.");
        group.ByYear("foundedYear", x => x.FoundedOn, "The calendar year of registration.");
        group.Count("count", "The number of ventures.");
        group.Amount(
            "charterCapitalUsd",
            x => x.CharterCapitalUsdCents,
            "The charter capital in US dollars, each at the average rate of its founding year; ventures whose capital or rate is not known are left out.");
        group.Number("employees", x => x.Employees, "The number of employees; ventures that report none are left out.");
        group.Where("A filter for `jointVentures` that selects exactly the ventures of this group, together with the same `search` where one was given.");
        return group.Build(
            "JointVentureStatistics",
            "A group of ventures: what they have in common, how many they are and what they come to. A dimension that `groupBy` does not name is null.");
    }
}
