namespace JointVentures.Benchmarks.Hand;

/// <summary>
/// The two ways by hand to a page of ventures by a comparison of their Russian name; the parameters are the folded word and, for the
/// way from the full-text table, its letters as that table is asked for them.
/// </summary>
public static class NameSql
{
    /// <summary>The full-text table of the folded names: of trigrams, its row numbers the ventures' keys.</summary>
    public const string TextTable = "JointVentureNames";

    /// <summary>How many letters a word has at least that the full-text table can find.</summary>
    public const int ShortestWord = 3;

    /// <summary>Walks the order and leaves out what does not meet the comparison.</summary>
    public const string Walk = "walk";

    /// <summary>Takes what has the word from the full-text table and sorts it.</summary>
    public const string Text = "text";

    private const string Matches = $"t.{TextTable} match ?2";

    /// <summary>The ways.</summary>
    public static IReadOnlyList<string> Ways { get; } = [Walk, Text];

    /// <summary>The comparisons.</summary>
    public static IReadOnlyList<string> Comparisons { get; } = ["contains", "startsWith", "endsWith", "ncontains"];

    /// <summary>The condition of a comparison, of the table <c>v</c>.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="word">How the statement names the folded word.</param>
    public static string Condition(string comparison, string word) => comparison switch
    {
        "contains" => $"instr(v.NameRuFolded, {word}) > 0",
        "startsWith" => $"substr(v.NameRuFolded, 1, length({word})) = {word}",
        "endsWith" => $"substr(v.NameRuFolded, -length({word})) = {word}",
        _ => $"instr(v.NameRuFolded, {word}) = 0",
    };

    /// <summary>The letters of a word as the full-text table is asked for them: each three that follow each other.</summary>
    public static string Letters(string word) => "NameRuFolded : (" + string.Join(" AND ", Enumerable.Range(0, Math.Max(0, word.Length - ShortestWord + 1))
        .Select(start => $"\"{word.Substring(start, ShortestWord).Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + ")";

    /// <summary>The statement of a first page.</summary>
    /// <param name="way">One of <see cref="Ways"/>.</param>
    /// <param name="comparison">One of <see cref="Comparisons"/>.</param>
    /// <param name="orderBy">The order, of the table <c>v</c>.</param>
    public static string Page(string way, string comparison, string orderBy)
    {
        var condition = Condition(comparison, "?1");
        return (way, comparison) switch
        {
            (Walk, _) => $"select v.Id, v.NameRu from JointVentures v where {condition} order by {orderBy} limit 21",
            // What lacks a word is in no list of the index: the names that have it are left out of the walk.
            (_, "ncontains") =>
                $"select v.Id, v.NameRu from JointVentures v where v.Id not in (select t.rowid from {TextTable} t where {Matches}) order by {orderBy} limit 21",
            // A cross join begins with its first table, and that one gives its rows by their number.
            _ => $"""
                select v.Id, v.NameRu from {TextTable} t cross join JointVentures v on v.Id = t.rowid
                where {Matches} and {condition} order by {(orderBy == "v.Id" ? "t.rowid" : orderBy)} limit 21
                """,
        };
    }
}
