namespace JointVentures.Directory.Search;

/// <summary>Letters that look like one of the other alphabet: a word in which both alphabets stand is brought to the one that is meant.</summary>
internal static class LookAlikes
{
    private const string Latin = "abcehkmoptxyi";
    private const string Cyrillic = "авсенкмортхуі";

    /// <summary>Brings a lower-case word to one alphabet; true where it was in two.</summary>
    public static bool Unify(Span<char> word)
    {
        var (latin, cyrillic, ownLatin, ownCyrillic) = (0, 0, false, false);
        foreach (var letter in word)
        {
            if (letter is >= 'a' and <= 'z')
            {
                latin++;
                ownLatin |= !Latin.Contains(letter, StringComparison.Ordinal);
            }
            else if (letter is >= '\u0400' and <= '\u052f')
            {
                cyrillic++;
                ownCyrillic |= !Cyrillic.Contains(letter, StringComparison.Ordinal);
            }
        }

        if (latin == 0 || cyrillic == 0 || (ownLatin && ownCyrillic))
        {
            return false;
        }

        var toCyrillic = ownCyrillic || (!ownLatin && cyrillic >= latin);
        var (from, to) = toCyrillic ? (Latin, Cyrillic) : (Cyrillic, Latin);
        foreach (ref var letter in word)
        {
            var place = from.IndexOf(letter, StringComparison.Ordinal);
            letter = place < 0 ? letter : to[place];
        }

        return true;
    }
}
