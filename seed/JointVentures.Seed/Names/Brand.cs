using JointVentures.Seed.Drawing;

namespace JointVentures.Seed.Names;

/// <summary>
/// The names of one kind of company, without end: two roots and a word of the trade, then also with a tail, then with a
/// number. Each name has a number of its own and is never given twice, so that none needs to be remembered.
/// </summary>
internal sealed class Brand(WordPair[] first, WordPair[] second, WordPair[] trade, WordPair[] tails, long seed, long row)
{
    private readonly Permutation _order = new(seed, Purpose.Names, row, (long)first.Length * second.Length * trade.Length);
    private readonly long _size = (long)first.Length * second.Length * trade.Length;
    private long _given;

    /// <summary>The next name, without the legal form.</summary>
    public WordPair Next()
    {
        var (tier, place) = Math.DivRem(_given++, _size);
        var (rest, firstAt) = Math.DivRem(_order.At(place), first.Length);
        var (tradeAt, secondAt) = Math.DivRem(rest, second.Length);
        var name = first[firstAt].Join("-", second[secondAt]).Join(" ", trade[tradeAt]);
        if (tier == 0)
        {
            return name;
        }

        return tier <= tails.Length
            ? name.Join(" ", tails[tier - 1])
            : name + new WordPair($"-{tier}", $"-{tier}");
    }
}
