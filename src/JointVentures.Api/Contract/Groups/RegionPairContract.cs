using JointVentures.Api.Contract.Declarations;
using JointVentures.Api.Contract.Declarations.Groups;
using JointVentures.Directory.Cooperation;
using JointVentures.Directory.Geography;
using JointVentures.Directory.Ventures;

namespace JointVentures.Api.Contract.Groups;

/// <summary>The public face of pairs of regions.</summary>
public static class RegionPairContract
{
    /// <summary>Declares it; ventures, stakes, partners and agreements are declared before.</summary>
    public static GroupDeclaration Of(DirectoryDeclaration directory)
    {
        var pair = new GroupBuilder<JointVenture>(directory);
        pair.Among("russianRegion", x => x.Stakes, (Stake x) => x.Partner!.Region!.Country, Country.Ru, "The Russian region.");
        pair.Among("kazakhRegion", x => x.Stakes, (Stake x) => x.Partner!.Region!.Country, Country.Kz, "The Kazakh region.");
        pair.Count("ventures", "The number of ventures with a partner from each of the two regions. A venture counts once in each of its pairs.");
        pair.Total(
            "charterCapitalUsd",
            x => x.CharterCapitalUsdCents,
            "The whole charter capital of these ventures in US dollars, each at the average rate of its founding year; 0.00 where none of them states any.");
        pair.Between<Agreement>(
            "agreements", x => x.RussianRegion, x => x.KazakhRegion, "The number of all agreements between the two regions, whatever `where` says.");
        pair.Where("A filter for `jointVentures` that selects exactly the ventures of this pair, together with the same `search` where one was given.");
        return pair.Build("RegionPair", "A region of Russia and a region of Kazakhstan, and the ventures that both have a partner in.");
    }
}
