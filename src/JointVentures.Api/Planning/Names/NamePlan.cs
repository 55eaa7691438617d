using JointVentures.Api.Execution.Names;
using JointVentures.Api.Execution.Pages;
using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Execution.Rows;
using JointVentures.Api.Planning.Sql;

namespace JointVentures.Api.Planning.Names;

/// <summary>How the name index answers a filter on names.</summary>
/// <param name="condition">What the filter asks of names.</param>
public sealed class NamePlan(NameCondition condition)
{
    /// <summary>What the filter asks of names.</summary>
    public NameCondition Condition => condition;

    /// <summary>Asks the index.</summary>
    public NameLookup Lookup { get; } = new(condition.Match, NameTable.Hits(condition), condition.IsOfOwnNamesOnly);

    /// <summary>Chooses what statements over all rows of the filter begin with.</summary>
    /// <param name="size">About how many rows the table has.</param>
    public LeadChooser Chooser(TableSize size) => new(Lookup, size);

    /// <summary>The forms of a statement over all rows of the filter.</summary>
    /// <param name="make">Makes it with what it begins with; null to leave it to the store.</param>
    public LedStatement Statement(Func<Lead?, StatementText> make) => new(
        make(null),
        condition.IsOfOwnNamesOnly ? make(NameTable.LeadOf(condition, AccessPath.Names)) : null,
        make(NameTable.LeadOf(condition, AccessPath.Hits)));
}
