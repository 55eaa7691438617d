using JointVentures.Seed.Drawing;

namespace JointVentures.Seed.Names;

/// <summary>Full names of one people: surname, first name, patronymic; each is given once, women's and men's in turn.</summary>
internal sealed class PersonNames(PersonParts men, PersonParts women, long seed, long row)
{
    private readonly Permutation _men = new(seed, Purpose.Names, row, men.Count);
    private readonly Permutation _women = new(seed, Purpose.Names, row + 1, women.Count);
    private long _given;

    /// <summary>The next name; null where all are given.</summary>
    public WordPair? Next()
    {
        // Two men for each woman, until one of the lists ends.
        var (round, turn) = Math.DivRem(_given++, 3);
        var (order, parts, place) = turn < 2 ? (_men, men, (2 * round) + turn) : (_women, women, round);
        return place < parts.Count ? parts.At(order.At(place)) : null;
    }
}
