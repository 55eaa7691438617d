using JointVentures.Api.Execution.Names;
using JointVentures.Api.Execution.Pages;
using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Planning.Sql;
using JointVentures.Directory.Store;
using Microsoft.EntityFrameworkCore.Metadata;

namespace JointVentures.Api.Planning.Names;

/// <summary>A name index as a table of statements.</summary>
public static class NameTable
{
    // No table of a statement is called so.
    private const string Alias = "n";

    /// <summary>The lead of a way.</summary>
    /// <param name="names">What is asked of names; of the rows themselves where the way is theirs.</param>
    /// <param name="way">One of the two ways over the name index.</param>
    public static Lead LeadOf(NameCondition names, AccessPath way) => way == AccessPath.Hits
        ? new Lead(SqlFragment.Of($"json_each(?) {Alias}", new HitsParameter()), $"{Alias}.value", null, false)
        : new Lead(SqlFragment.Of(From(names.Index)), $"{Alias}.rowid", Match(names.Index), true);

    /// <summary>A name's column in the index that covers it.</summary>
    public static NameColumn Column(NameIndex index, IProperty name)
    {
        var match = Match(index);
        return new NameColumn(
            StoredText.Folded(name)!.Name,
            new StatementText($"select count(*) from (select 1 from {From(index)} where {match.Text} limit ?)", [.. match.Parameters, new LimitParameter()]));
    }

    /// <summary>
    /// The statement that gives the number of the first rows that are found; their keys, each once, as a JSON array; and up to which of
    /// the named rows that is, and which is the last of all.
    /// </summary>
    public static StatementText Hits(NameCondition names)
    {
        var (match, key, source) = (Match(names.Index), $"{Alias}.rowid", From(names.Index));
        foreach (var (i, step) in names.Steps.Index())
        {
            var alias = FormattableString.Invariant($"{Alias}{i}");
            source += $" cross join {SqlName.Of(step.Table)} {alias} on {SqlName.Of(alias, step.On)} = {key}";
            key = SqlName.Of(alias, step.Key);
        }

        var each = names.Steps.Count == 0 ? "" : "distinct ";
        return new StatementText(
            $"""
            select count(*), json_group_array({each}key), max(named), (select max(rowid) from "{names.Index.Table}")
              from (select {key} as key, {Alias}.rowid as named from {source} where {match.Text} limit ?)
            """,
            [.. match.Parameters, new LimitParameter()]);
    }

    private static string From(NameIndex index) => $"\"{index.Table}\" {Alias}";

    private static SqlFragment Match(NameIndex index) => SqlFragment.Of($"{Alias}.\"{index.Table}\" match ?", new MatchParameter());
}
