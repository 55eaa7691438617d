using JointVentures.Api.Execution.Pages;
using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Names;

/// <summary>A statement over all rows of a filter, in the forms that differ by what it begins with; all give the same.</summary>
/// <param name="Plain">Leaves it to the store.</param>
/// <param name="ByNames">Begins with the name index, row by row; null where the filter asks something else too, or the statement reads other rows.</param>
/// <param name="ByHits">Begins with the keys that the name index has given before; null where it is not asked, or the statement reads other rows.</param>
public sealed record LedStatement(StatementText Plain, StatementText? ByNames, StatementText? ByHits)
{
    /// <summary>The form for what was chosen.</summary>
    public StatementText Of(ChosenLead lead) => lead.Path switch
    {
        AccessPath.Names => ByNames ?? Plain,
        AccessPath.Hits => ByHits ?? Plain,
        _ => Plain,
    };
}

/// <summary>What statements over the rows of a filter begin with in one request.</summary>
/// <param name="Path">The way: the store's own, or one of the two over the name index.</param>
/// <param name="Hits">What the index has given before; null where it has not.</param>
/// <param name="Question">The question to the index; null where it is not asked.</param>
public readonly record struct ChosenLead(AccessPath Path, NameHits? Hits, string? Question)
{
    /// <summary>The store's own way.</summary>
    public static ChosenLead None => new(AccessPath.Store, null, null);

    /// <summary>Where the statements find their values.</summary>
    public BindScope Scope(IReadOnlyList<object?> slots, IRow parent) => BindScope.Of(slots, parent) with
    {
        Hits = Hits?.Keys,
        MatchText = Question,
    };
}
