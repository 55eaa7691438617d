using JointVentures.Api.Execution.Pages;
using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Planning.Sql;

namespace JointVentures.Api.Planning.Names;

/// <summary>What a name index has found, as the table that a statement begins with.</summary>
/// <param name="Source">The table as it stands behind <c>from</c>.</param>
/// <param name="Key">The key of the row that was found.</param>
/// <param name="Condition">What makes it the table of what was found; null where it is that already.</param>
/// <param name="IsInOrder">Whether it gives the keys in their order, upwards and downwards.</param>
public sealed record NameLead(SqlFragment Source, string Key, SqlFragment? Condition, bool IsInOrder)
{
    // No table of a statement is called so.
    private const string Alias = "n";

    /// <summary>The lead of a way.</summary>
    /// <param name="names">What is asked of names; of the rows themselves where the way is theirs.</param>
    /// <param name="way">One of the two ways over the name index.</param>
    public static NameLead Of(NameCondition names, AccessPath way) => way == AccessPath.Hits
        ? new NameLead(SqlFragment.Of($"json_each(?) {Alias}", new HitsParameter()), $"{Alias}.value", null, false)
        : new NameLead(SqlFragment.Of($"\"{names.Index.Table}\" {Alias}"), $"{Alias}.rowid", Match(names), true);

    /// <summary>The statement that gives the number of the first rows that are found, and their keys, each once, as a JSON array.</summary>
    public static StatementText Hits(NameCondition names)
    {
        var (match, key, source) = (Match(names), $"{Alias}.rowid", $"\"{names.Index.Table}\" {Alias}");
        foreach (var (i, step) in names.Steps.Index())
        {
            var alias = FormattableString.Invariant($"{Alias}{i}");
            source += $" cross join {SqlName.Of(step.Table)} {alias} on {SqlName.Of(alias, step.On)} = {key}";
            key = SqlName.Of(alias, step.Key);
        }

        var each = names.Steps.Count == 0 ? "" : "distinct ";
        return new StatementText(
            $"select count(*), json_group_array({each}key) from (select {key} as key from {source} where {match.Text} limit ?)",
            [.. match.Parameters, new LimitParameter()]);
    }

    private static SqlFragment Match(NameCondition names) =>
        SqlFragment.Of($"{Alias}.\"{names.Index.Table}\" match ?", new MatchParameter(names.Match));
}
