using JointVentures.Seed.Names;
using JointVentures.Seed.Reference;

namespace JointVentures.Seed.Ventures;

/// <summary>What the generator knows of a division.</summary>
/// <param name="Code">The two digits of the division.</param>
/// <param name="Weight">How often ventures work in it.</param>
/// <param name="Capital">Money that a venture needs, in tenths of the usual.</param>
/// <param name="Staff">People that a venture needs, in tenths of the usual.</param>
/// <param name="Words">The words of the trade.</param>
internal sealed record SectorProfile(string Code, int Weight, int Capital, int Staff, WordPair[] Words)
{
    /// <summary>The divisions that ventures work in, in the order of their codes.</summary>
    public static IReadOnlyList<SectorProfile> Read() => EmbeddedTable.Read("vocabulary/sectors.csv", row => new SectorProfile(
        row.Text("code"), row.Number("weight"), row.Number("capital"), row.Number("staff"), Pairs(row.Text("words"))));

    private static WordPair[] Pairs(string words) =>
        [.. words.Split(';').Select(pair => pair.Split('|')).Select(pair => new WordPair(pair[0], pair[1]))];
}
