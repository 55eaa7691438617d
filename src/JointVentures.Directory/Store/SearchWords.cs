namespace JointVentures.Directory.Store;

/// <summary>Asks the table of words, which <see cref="SearchIndex.WordTable"/> names, for words that are like a misspelt one.</summary>
public static class SearchWords
{
    /// <summary>
    /// Gives what a search index is to be matched with, so that it finds words like the misspelt ones; null where no word is like one. Its
    /// parameter is a JSON list: for each misspelt word the beginning of its expression, with a bracket to be closed, and a list of its
    /// parts, each with the place of the letter that it lacks, 0 for none.
    /// </summary>
    /// <remarks>
    /// Words are alike where they are the same without one letter of each, at most a place apart: it is another letter, or two are
    /// swapped; or where one is the other without a letter. The word itself is none of them.
    /// </remarks>
    public const string Alike =
        "(select group_concat(json_extract(a.value, '$[0]') || (select group_concat('\"' || w.\"Word\" || '\"', ' OR ') from"
        + " (select distinct \"Word\" from json_each(a.value, '$[1]') p cross join \"" + SearchIndex.WordTable + "\""
        + " on \"Part\" = json_extract(p.value, '$[0]') and \"Place\" + json_extract(p.value, '$[1]') > 0"
        + " and (\"Place\" = 0 or json_extract(p.value, '$[1]') in (0, \"Place\" - 1, \"Place\", \"Place\" + 1))) w)"
        + " || ')', ' OR ') from json_each(?) a)";
}
