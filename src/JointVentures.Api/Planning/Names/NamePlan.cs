using JointVentures.Api.Execution.Names;
using JointVentures.Api.Execution.Pages;
using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Planning.Names;

/// <summary>How the name index answers a filter on names.</summary>
/// <param name="condition">What the filter asks of names.</param>
public sealed class NamePlan(NameCondition condition)
{
    /// <summary>What the filter asks of names.</summary>
    public NameCondition Condition => condition;

    /// <summary>Asks the index.</summary>
    public NameLookup Search { get; } = new(condition.Match, NameLead.Hits(condition), condition.IsOfOwnNamesOnly);

    /// <summary>Counts what the index finds.</summary>
    /// <param name="count">Makes the statement that counts the rows of the filter, with what it begins with.</param>
    /// <param name="size">About how many rows the table has.</param>
    public NamedCounting Counting(Func<NameLead, StatementText> count, TableSize size) => new(
        Search, size, condition.IsOfOwnNamesOnly ? count(NameLead.Of(condition, AccessPath.Names)) : null, count(NameLead.Of(condition, AccessPath.Hits)));
}
