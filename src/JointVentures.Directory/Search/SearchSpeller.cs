using System.Globalization;
using System.Text;

namespace JointVentures.Directory.Search;

/// <summary>
/// Takes texts apart into the words that search compares: in any of the alphabets, without quotes, punctuation and legal forms. It
/// remembers words, for names are made of few; not for use by several threads at once.
/// </summary>
public sealed class SearchSpeller
{
    private const int MostKept = 100_000;

    // Signs that stand within words: apostrophes of the Kazakh alphabet of 2017, soft and hard signs of the transliterations.
    private const string Signs = "'’‘`´ʹʺʼˈ”″′";

    private readonly Dictionary<string, SearchWord?> _known = [];
    private readonly Dictionary<string, SearchWord?>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <summary>A speller that knows no word yet.</summary>
    public SearchSpeller() => _lookup = _known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words of a text in their order; none where it has neither a letter nor a digit. A legal form that begins or ends it is left out.</summary>
    /// <param name="text">Any text; what is no letter or digit parts words.</param>
    public IReadOnlyList<SearchWord> Words(string text)
    {
        var words = Split(text);
        LegalForms.Strip(words);
        return words;
    }

    /// <summary>The words of all texts, as they are spelt in English letters.</summary>
    internal IEnumerable<string> Spellings(IEnumerable<string> texts) => texts.SelectMany(Split).Select(word => word.Spelling);

    /// <summary>The first skeletons of the words of each text.</summary>
    internal IEnumerable<string[]> Forms(IEnumerable<string> texts) =>
        texts.Select(text => Split(text).Select(word => word.Forms[0]).ToArray());

    private List<SearchWord> Split(string text)
    {
        var words = new List<SearchWord>();
        var start = 0;
        while (start < text.Length)
        {
            if (!IsPart(text, start))
            {
                start++;
                continue;
            }

            var end = AfterWord(text, start);
            if (Known(text.AsSpan(start, end - start)) is { } word)
            {
                words.Add(word);
            }

            start = end;
        }

        return words;
    }

    private static int AfterWord(string text, int start)
    {
        var end = start;
        while (end < text.Length && (IsPart(text, end) || IsDotOfAbbreviation(text, start, end)))
        {
            end++;
        }

        return end;
    }

    // Т.О.О. is one word: a dot between two single letters.
    private static bool IsDotOfAbbreviation(string text, int start, int at) =>
        text[at] == '.' && at + 1 < text.Length && char.IsLetter(text[at + 1])
        && (at + 2 >= text.Length || !char.IsLetter(text[at + 2]))
        && (at - 1 == start || text[at - 2] == '.');

    private static bool IsPart(string text, int at) =>
        char.IsLetterOrDigit(text, at) || char.IsLowSurrogate(text[at]) || Signs.Contains(text[at], StringComparison.Ordinal)
        || CharUnicodeInfo.GetUnicodeCategory(text, at) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;

    private SearchWord? Known(ReadOnlySpan<char> word)
    {
        if (_lookup.TryGetValue(word, out var known))
        {
            return known;
        }

        if (_known.Count >= MostKept)
        {
            _known.Clear();
        }

        known = Spell(word.ToString());
        _known[word.ToString()] = known;
        return known;
    }

    private static SearchWord? Spell(string word)
    {
        // Half of a surrogate pair has no form; it is no letter either.
        var letters = string.Concat(word.EnumerateRunes().Where(rune => rune != Rune.ReplacementChar)).Normalize(NormalizationForm.FormC)
            .ToLowerInvariant().Normalize(NormalizationForm.FormC);
        var spellings = LookAlikes.Readings(letters).Select(Latin).ToArray();
        return spellings.SelectMany(Skeletons.Of).Where(form => form.Length > 0).Distinct().ToArray() is { Length: > 0 } forms
            ? new SearchWord(spellings[0], forms)
            : null;
    }

    private static string Latin(string letters)
    {
        var spelling = new StringBuilder(letters.Length + 4);
        foreach (var rune in letters.EnumerateRunes())
        {
            // Some of the signs count as letters.
            if (rune.IsBmp && Signs.Contains((char)rune.Value, StringComparison.Ordinal))
            {
                AppendSign(spelling);
            }
            else if (Rune.IsLetterOrDigit(rune))
            {
                LatinLetters.Append(spelling, rune);
            }
        }

        return spelling.ToString();
    }

    // The Kazakh alphabet of 2017 writes у, ш and ч so; a soft sign behind s changes nothing, for h is no sound of its own there.
    private static void AppendSign(StringBuilder spelling)
    {
        switch (spelling)
        {
            case [.., 'y']:
                spelling[^1] = 'u';
                break;
            case [.., 's' or 'c']:
                spelling.Append('h');
                break;
        }
    }
}
