using JointVentures.Api.Contract.Declarations;
using JointVentures.Api.Execution.Counts;
using JointVentures.Api.Execution.Pages;
using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Planning.Sql;

namespace JointVentures.Api.Planning.Pages;

/// <summary>How the name index answers a filter on names.</summary>
/// <param name="condition">What the filter asks of names.</param>
/// <param name="target">The entity that is listed.</param>
public sealed class NamePlan(NameCondition condition, EntityDeclaration target)
{
    /// <summary>What the filter asks of names.</summary>
    public NameCondition Condition => condition;

    /// <summary>Asks the index.</summary>
    public NameSearch Search { get; } = new(condition.Match, NameLead.Hits(condition), Highest(target), condition.IsAll);

    /// <summary>Counts what the index finds.</summary>
    /// <param name="count">The statement that counts the rows of the filter, with what it begins with.</param>
    public NamedCounting Counting(Func<NameLead, StatementText> count) =>
        new(Search, count(NameLead.Of(condition, Way.Names)), count(NameLead.Of(condition, Way.Hits)));

    private static StatementText Highest(EntityDeclaration target)
    {
        var row = new RowSource(new SqlScope(), target.Table);
        return new SelectStatement(SqlFragment.Of($"max({row.Key})"), row, [], "", Limited: false).Text();
    }
}
