using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Names;

/// <summary>Counts the rows of a filter from what the name index finds.</summary>
/// <param name="names">Asks the index.</param>
/// <param name="size">About how many rows the table has.</param>
/// <param name="byNames">Counts them row by row from the index; null where the filter asks something else too.</param>
/// <param name="byHits">Counts them from the keys that the index has given before.</param>
public sealed class NamedCounting(NameLookup names, TableSize size, StatementText? byNames, StatementText byHits)
{
    private const long FewAtLeast = 100;

    // With more of the rows than this, another index or the table itself is as good.
    private const long FewOf = 20;

    /// <summary>Counts them; null where the index is no help.</summary>
    /// <exception cref="Contract.Errors.OperationException">A client's value is of no use.</exception>
    public long? Count(IRow parent, StoreRun run)
    {
        if (!names.CanAsk(run.Slots))
        {
            return null;
        }

        var question = names.Question(run);
        if (byNames is not null)
        {
            return run.ReadOne(byNames, BindScope.Of(run.Slots, parent) with { Question = question }, static row => row.Whole(0));
        }

        var few = Math.Max(FewAtLeast, size.Of(parent, run) / FewOf);
        return names.Hits(question, few, parent, run) is { IsAll: true } hits
            ? run.ReadOne(byHits, BindScope.Of(run.Slots, parent) with { Hits = hits.Keys }, static row => row.Whole(0))
            : null;
    }
}
