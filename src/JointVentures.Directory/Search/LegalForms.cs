using System.Collections.Frozen;

namespace JointVentures.Directory.Search;

/// <summary>The legal forms of companies, in every language and spelling, which search leaves out where they begin or end a name.</summary>
internal static class LegalForms
{
    // As they are spelt in English letters: an abbreviation is as short as many a word, so that its spelling decides.
    private static readonly FrozenSet<string> _abbreviations = FrozenSet.ToFrozenSet(
    [
        "too", "ooo", "ao", "pao", "zao", "oao", "pk", "rgp", "fgup", "llp", "llc", "jsc", "pjsc", "ojsc", "cjsc", "pc", "rse", "fsue",
        "ltd", "inc", "plc", "gmbh", "zhshs", "jshs", "zhshk", "zhshq", "zhshkh", "jshk", "jshq", "ak", "aq", "akh", "zhak", "zhaq", "zhakh",
        "jak", "jaq", "ok", "rmk", "rmq", "fmbk", "fmbq",
    ]);

    private static readonly string[] _phrases =
    [
        "товарищество с ограниченной ответственностью", "общество с ограниченной ответственностью", "публичное акционерное общество",
        "закрытое акционерное общество", "открытое акционерное общество", "акционерное общество", "жауапкершілігі шектеулі серіктестігі",
        "жауапкершілігі шектеулі серіктестік", "жауапкершілігі шектеулі қоғам", "жария акционерлік қоғам", "акционерлік қоғам",
        "limited liability partnership", "limited liability company", "public joint stock company", "joint stock company",
    ];

    private static readonly string[][] _long = [.. new SearchSpeller().Forms(_phrases).OrderByDescending(phrase => phrase.Length)];

    /// <summary>Takes the legal forms from both ends; nothing where nothing else would be left.</summary>
    public static void Strip(List<SearchWord> words)
    {
        var (start, end) = (0, words.Count);
        while (start < end && AtStart(words, start, end) is var found and > 0)
        {
            start += found;
        }

        while (start < end && AtEnd(words, start, end) is var found and > 0)
        {
            end -= found;
        }

        if (start < end)
        {
            words.RemoveRange(end, words.Count - end);
            words.RemoveRange(0, start);
        }
    }

    private static int AtStart(List<SearchWord> words, int start, int end) =>
        _abbreviations.Contains(words[start].Spelling) ? 1
        : Array.Find(_long, phrase => phrase.Length <= end - start && Stands(phrase, words, start))?.Length ?? 0;

    private static int AtEnd(List<SearchWord> words, int start, int end) =>
        _abbreviations.Contains(words[end - 1].Spelling) ? 1
        : Array.Find(_long, phrase => phrase.Length <= end - start && Stands(phrase, words, end - phrase.Length))?.Length ?? 0;

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
