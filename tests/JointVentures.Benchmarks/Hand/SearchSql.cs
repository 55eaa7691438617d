using System.Text.Json;
using JointVentures.Directory.Search;

namespace JointVentures.Benchmarks.Hand;

/// <summary>
/// The way by hand to a page of ventures that a text finds, over the same index: first the words that are like a misspelt one, where
/// nothing has the words as they stand, then the rows.
/// </summary>
public static class SearchSql
{
    /// <summary>The search index, whose row numbers are the ventures' keys.</summary>
    public const string IndexTable = "JointVentureSearch";

    /// <summary>The rows that have what is asked for, in the order of their keys.</summary>
    public const string Page =
        $"select v.Id, v.NameRu from {IndexTable} s cross join JointVentures v on v.Id = s.rowid where s.{IndexTable} match ?1 order by s.rowid limit 21";

    /// <summary>The words that are like one but for a letter, joined as the index is asked for one of them.</summary>
    public const string Like =
        """
        select group_concat('"' || Word || '"', ' OR ') from (select distinct Word from json_each(?1) p cross join SearchWords
          on Part = json_extract(p.value, '$[0]') and (Place = 0 or json_extract(p.value, '$[1]') in (0, Place - 1, Place, Place + 1)))
        """;

    /// <summary>How the index is asked for all words of a text, the last of which may go on.</summary>
    public static string Words(string text)
    {
        var words = new SearchSpeller().Words(text);
        return string.Join(" AND ", words.Select((word, i) => Any(word, i == words.Count - 1 ? "*" : "")));
    }

    /// <summary>How it is asked for all but the last, and the last with and without each of its letters.</summary>
    public static (string Others, string Parts) LastMisspelt(string text)
    {
        var words = new SearchSpeller().Words(text);
        var last = words[^1].Forms[0];
        object[][] parts = [[last, 0], .. Enumerable.Range(0, last.Length).Select(i => new object[] { last.Remove(i, 1), i + 1 })];
        return (string.Concat(words.SkipLast(1).Select(word => Any(word, "") + " AND ")), JsonSerializer.Serialize(parts));
    }

    private static string Any(SearchWord word, string end) => $"({string.Join(" OR ", word.Forms.Select(form => $"\"{form}\"{end}"))})";
}
