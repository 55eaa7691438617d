using System.Collections.Frozen;
using JointVentures.Directory.Ventures;

namespace JointVentures.Directory.Search;

/// <summary>The legal forms of companies, in every language and spelling, which search leaves out where they begin or end a name.</summary>
internal static class LegalForms
{
    // They are words of names too, such as Ақ жол; as forms they stand behind.
    private static readonly FrozenSet<string> _behind = FrozenSet.ToFrozenSet(["ak", "aq", "akh", "ok"]);

    // As they are spelt in English letters: an abbreviation is as short as many a word, so that its spelling decides. Behind those
    // that the directory writes stand forms that it has none of, and other spellings of the Kazakh ones.
    private static readonly FrozenSet<string> _abbreviations = FrozenSet.ToFrozenSet(
    [
        .. new SearchSpeller().Spellings(LegalFormName.Abbreviations.SelectMany(form => new[] { form.Ru, form.Kk, form.En })).Except(_behind),
        "zao", "oao", "ojsc", "cjsc", "ltd", "inc", "plc", "gmbh",
        "jshs", "zhshk", "zhshkh", "jshk", "jshq", "zhak", "zhakh", "jak", "jaq", "rmq", "fmbq",
    ]);

    private static readonly string[] _phrases =
    [
        "товарищество с ограниченной ответственностью", "общество с ограниченной ответственностью", "публичное акционерное общество",
        "закрытое акционерное общество", "открытое акционерное общество", "акционерное общество", "жауапкершілігі шектеулі серіктестігі",
        "жауапкершілігі шектеулі серіктестік", "жауапкершілігі шектеулі қоғам", "жария акционерлік қоғам", "акционерлік қоғам",
        "limited liability partnership", "limited liability company", "public joint stock company", "joint stock company",
    ];

    private static readonly string[][] _long = [.. new SearchSpeller().Forms(_phrases).OrderByDescending(phrase => phrase.Length)];

    /// <summary>Takes a legal form from either end; nothing where nothing else would be left.</summary>
    public static void Strip(List<SearchWord> words)
    {
        if (words.Count == 0)
        {
            return;
        }

        var end = words.Count - AtEnd(words);
        var start = end == 0 ? 0 : AtStart(words, end);
        if (start < end)
        {
            words.RemoveRange(end, words.Count - end);
            words.RemoveRange(0, start);
        }
    }

    private static int AtStart(List<SearchWord> words, int end) =>
        _abbreviations.Contains(words[0].Spelling) ? 1
        : Array.Find(_long, phrase => phrase.Length <= end && Stands(phrase, words, 0))?.Length ?? 0;

    private static int AtEnd(List<SearchWord> words) =>
        _abbreviations.Contains(words[^1].Spelling) || _behind.Contains(words[^1].Spelling) ? 1
        : Array.Find(_long, phrase => phrase.Length <= words.Count && Stands(phrase, words, words.Count - phrase.Length))?.Length ?? 0;

    private static bool Stands(string[] phrase, List<SearchWord> words, int at)
    {
        for (var i = 0; i < phrase.Length; i++)
        {
            if (!words[at + i].Forms.Contains(phrase[i]))
            {
                return false;
            }
        }

        return true;
    }
}
