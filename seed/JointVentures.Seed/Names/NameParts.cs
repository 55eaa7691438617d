using JointVentures.Seed.Reference;

namespace JointVentures.Seed.Names;

/// <summary>The invented, place-like and everyday words that names are put together from.</summary>
internal sealed class NameParts
{
    private readonly ILookup<string, WordPair> _lists = EmbeddedTable
        .Read("vocabulary/roots.csv", row => (List: row.Text("list"), Word: new WordPair(row.Text("ru"), row.Text("kk"))))
        .ToLookup(x => x.List, x => x.Word);

    public WordPair[] this[string list] => [.. _lists[list]];

    /// <summary>Place-like first words: every beginning with every ending.</summary>
    public WordPair[] Places(string country) =>
        [.. this[country + "-head"].SelectMany(_ => this[country + "-place"], (head, place) => head + place)];
}
