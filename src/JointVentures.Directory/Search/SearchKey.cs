using System.Globalization;
using System.Text;

namespace JointVentures.Directory.Search;

/// <summary>The text that a record is found by: the skeletons of all its names and numbers, and how many words each name has.</summary>
public static class SearchKey
{
    /// <summary>Longer names count as this long.</summary>
    private const int MostWords = 9;

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
                Add(parts, Mark(words.Count));
            }
        }

        foreach (var number in numbers)
        {
            if (number is not null)
            {
                Add(parts, speller.Words(number));
            }
        }

        return new StringBuilder().AppendJoin(' ', parts).ToString();
    }

    /// <summary>The mark of a name of so many words; no word looks like it.</summary>
    public static string Mark(int words) => "=" + Math.Min(words, MostWords).ToString(CultureInfo.InvariantCulture);

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
