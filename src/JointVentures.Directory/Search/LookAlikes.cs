namespace JointVentures.Directory.Search;

/// <summary>Letters that look like one of the other alphabet: a word in which both alphabets stand is brought to the one that is meant.</summary>
internal static class LookAlikes
{
    private const string Latin = "abcehkmoptxyi";
    private const string Cyrillic = "авсенкмортхуі";

    /// <summary>The readings of a lower-case word: one, or two where each of its letters stands in both alphabets.</summary>
    public static IReadOnlyList<string> Readings(string word)
    {
        var (latin, cyrillic) = (word.Any(IsLatin), word.Any(IsCyrillic));
        if (!latin || !cyrillic)
        {
            return [word];
        }

        var ownLatin = word.Any(letter => IsLatin(letter) && !Latin.Contains(letter, StringComparison.Ordinal));
        var ownCyrillic = word.Any(letter => IsCyrillic(letter) && !Cyrillic.Contains(letter, StringComparison.Ordinal));
        return (ownLatin, ownCyrillic) switch
        {
            (true, true) => [word],
            (false, true) => [Swap(word, Latin, Cyrillic)],
            (true, false) => [Swap(word, Cyrillic, Latin)],
            _ => [Swap(word, Latin, Cyrillic), Swap(word, Cyrillic, Latin)],
        };
    }

    private static bool IsLatin(char letter) => letter is >= 'a' and <= 'z';

    private static bool IsCyrillic(char letter) => letter is >= '\u0400' and <= '\u052f';

    private static string Swap(string word, string from, string to) => string.Create(word.Length, (word, from, to), static (swapped, x) =>
    {
        for (var i = 0; i < swapped.Length; i++)
        {
            var place = x.from.IndexOf(x.word[i], StringComparison.Ordinal);
            swapped[i] = place < 0 ? x.word[i] : x.to[place];
        }
    });
}
