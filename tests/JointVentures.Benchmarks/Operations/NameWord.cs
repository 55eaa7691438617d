using JointVentures.Benchmarks.Serving;

namespace JointVentures.Benchmarks.Operations;

/// <summary>A word that names are compared with.</summary>
/// <param name="Comparison">The comparison.</param>
/// <param name="Kind">How many names have it, in words.</param>
/// <param name="Text">The word, folded.</param>
public sealed record NameWord(string Comparison, string Kind, string Text)
{
    /// <summary>A frequent and a rare word for each comparison, and for the negated one also what every name has.</summary>
    public static IReadOnlyList<NameWord> Of(BenchmarkStore store)
    {
        // A name such as «first-second third»: few have all of it.
        var name = StoredRows.FoldedName(store, store.Ventures / 2);
        var (open, dash, space) = (name.IndexOf('«'), name.IndexOf('-'), name.LastIndexOf(' '));
        var own = name[(open + 1)..^1];
        return
        [
            new("contains", "frequent", "нефте"),
            new("contains", "rare", own),
            new("startsWith", "frequent", "тоо «кум"),
            new("startsWith", "rare", name[..space]),
            new("endsWith", "frequent", "ервис»"),
            new("endsWith", "rare", name[(dash + 1)..]),
            new("ncontains", "frequent", "тоо"),
            new("ncontains", "rare", own),
            new("ncontains", "in every name", "«"),
        ];
    }
}
