using System.Globalization;

namespace JointVentures.Directory.Store;

/// <summary>The statements that make search indexes and keep them; migrations and loads use them, and the store's triggers are made of them.</summary>
internal static class SearchIndexScript
{
    /// <summary>The function that makes the search key of names and numbers, which <see cref="SearchFunctions"/> lends a connection.</summary>
    public const string KeyFunction = "search_key";

    private const string Key = SearchIndex.KeyName;
    private const string Words = SearchIndex.WordTable;
    private const string Terms = "SearchTerms";

    private static readonly string _places = string.Join(',', Enumerable.Range(0, SearchIndex.MostLetters + 1));

    /// <summary>Makes the table of words.</summary>
    public const string CreateWords =
        $"create table \"{Words}\" (\"Part\" text not null, \"Word\" text not null, \"Place\" integer not null, primary key (\"Part\", \"Word\")) without rowid;";

    /// <summary>Makes an index, filled from the keys that the rows have, and what keeps it in step.</summary>
    public static IEnumerable<string> Create(string index, string table) =>
    [
        $"create virtual table \"{index}\" using fts5(\"{Key}\", content='{table}', content_rowid='Id', tokenize='ascii tokenchars ''=''', prefix='2 3', detail=none, columnsize=0);",
        $"insert into \"{index}\"(\"{index}\") values ('rebuild');",
        .. FillWords(index),
        $"create trigger \"{table}_Keyed\" after insert on \"{table}\" begin {Add(index)} end;",
        $"create trigger \"{table}_Unkeyed\" after delete on \"{table}\" begin {Remove(index)} end;",
        $"create trigger \"{table}_Rekeyed\" after update of \"Id\", \"{Key}\" on \"{table}\" begin {Remove(index)} {Add(index)} end;",
    ];

    /// <summary>Takes an index away.</summary>
    public static IEnumerable<string> Drop(string index, string table) =>
        [$"drop trigger \"{table}_Rekeyed\"; drop trigger \"{table}_Unkeyed\"; drop trigger \"{table}_Keyed\"; drop table \"{index}\";"];

    /// <summary>Adds the words of a filled index to the table of words.</summary>
    public static IEnumerable<string> FillWords(string index) =>
    [
        $"create virtual table temp.\"{Terms}\" using fts5vocab('main', '{index}', 'row');",
        $"insert or ignore into \"{Words}\" {Parts($"(select term as w from temp.\"{Terms}\")")};",
        $"drop table temp.\"{Terms}\";",
    ];

    private static string Add(string index) =>
        $"insert into \"{index}\"(rowid, \"{Key}\") values (new.\"Id\", new.\"{Key}\"); "
        + $"insert or ignore into \"{Words}\" {Parts($"(select value as w from json_each('[\"' || replace(new.\"{Key}\", ' ', '\",\"') || '\"]'))")};";

    private static string Remove(string index) =>
        $"insert into \"{index}\"(\"{index}\", rowid, \"{Key}\") values ('delete', old.\"Id\", old.\"{Key}\");";

    // The whole word in place 0, then the word without its first letter in place 1, and so on. Numbers and marks are no words.
    private static string Parts(string words) => string.Create(
        CultureInfo.InvariantCulture,
        $"select substr(w, 1, p.value - 1) || substr(w, p.value + 1), w, p.value from {words} cross join json_each('[{_places}]') p where w glob '[^0-9=]*' and length(w) between {SearchIndex.FewestLetters} and {SearchIndex.MostLetters} and p.value <= length(w) and not exists (select 1 from \"{Words}\" where \"Part\" = w and \"Word\" = w)");
}
