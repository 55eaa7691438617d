using JointVentures.Benchmarks.Serving;

namespace JointVentures.Benchmarks.Operations;

/// <summary>A text that is searched for.</summary>
/// <param name="Kind">What it is, in words.</param>
/// <param name="Text">The text.</param>
/// <param name="Misspelt">Whether its last word is misspelt.</param>
public sealed record SearchText(string Kind, string Text, bool Misspelt)
{
    /// <summary>A whole name, a frequent word, words that are begun, a number that is begun, and a name with a typing error.</summary>
    public static IReadOnlyList<SearchText> Of(BenchmarkStore store)
    {
        // A name such as «first-second third».
        var name = StoredRows.FoldedName(store, store.Ventures / 2);
        var own = name[(name.IndexOf('«') + 1)..^1];
        return
        [
            new("a whole name", own, false),
            new("a frequent word", "samal", false),
            new("two words, the second begun", own[..(own.LastIndexOf(' ') + 4)], false),
            new("a begun word", "kar", false),
            new("a begun number", "0311", false),
            new("a name with two letters swapped", own[..^3] + own[^2] + own[^3] + own[^1], true),
        ];
    }
}
