using System.Globalization;

namespace JointVentures.Directory.Search;

/// <summary>The text that a record is found by: the skeletons of all its names and numbers, and marks of which of them make a whole name.</summary>
public static class SearchKey
{
    // Longer names count as this long.
    private const int MostWords = 9;

    // Words of several skeletons make as many names; of more than these, a whole name is not told from its words.
    private const int MostReadings = 8;

    // Enough that few records share a mark by chance, and few enough that the index has long lists of them and not one a name.
    private const uint Kinds = 4_096;

    /// <summary>The key of a record: its words and the marks of its names, each once, with blanks between.</summary>
    /// <param name="names">Its names; nulls are left out.</param>
    /// <param name="numbers">Its numbers and codes, which are no names; nulls are left out.</param>
    /// <param name="speller">Takes them apart.</param>
    public static string Of(IEnumerable<string?> names, IEnumerable<string?> numbers, SearchSpeller speller)
    {
        var parts = new List<string>();
        foreach (var name in names)
        {
            if (name is not null && speller.Words(name) is { Count: > 0 } words)
            {
                Add(parts, words);
                foreach (var mark in Marks(words))
                {
                    Add(parts, mark);
                }
            }
        }

        foreach (var number in numbers)
        {
            if (number is not null)
            {
                Add(parts, speller.Words(number));
            }
        }

        return string.Join(' ', parts);
    }

    /// <summary>The marks of a name that has these words and no other, in whatever order; no word looks like them.</summary>
    /// <param name="words">The words. Each skeleton of a word makes marks of its own.</param>
    public static IReadOnlyList<string> Marks(IReadOnlyList<SearchWord> words)
    {
        // Most words have one skeleton, and millions of names are marked when a store is made.
        uint[] sums = [0];
        foreach (var word in words)
        {
            if (sums.Length == 1 && word.Numbers.Count == 1)
            {
                sums[0] += word.Numbers[0];
            }
            else
            {
                sums = [.. sums.SelectMany(sum => word.Numbers.Select(number => sum + number)).Distinct().Take(MostReadings)];
            }
        }

        return sums is [var only] ? [Mark(words.Count, only)] : [.. sums.Select(sum => Mark(words.Count, sum)).Distinct()];
    }

    private static string Mark(int words, uint sum) =>
        string.Create(CultureInfo.InvariantCulture, $"={Math.Min(words, MostWords)}{(sum ^ (sum >> 16)) % Kinds:x3}");

    private static void Add(List<string> parts, IReadOnlyList<SearchWord> words)
    {
        foreach (var word in words)
        {
            foreach (var form in word.Forms)
            {
                Add(parts, form);
            }
        }
    }

    private static void Add(List<string> parts, string part)
    {
        if (!parts.Contains(part))
        {
            parts.Add(part);
        }
    }
}
