using JointVentures.Api.Execution.Pages;
using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Counts;

/// <summary>Counts the rows of a filter from what the name index finds.</summary>
/// <param name="names">Asks the index.</param>
/// <param name="highest">Gives the highest key of the table, which is about as many rows as it has.</param>
/// <param name="byNames">Counts them row by row from the index; null where the filter asks something else too.</param>
/// <param name="byHits">Counts them from the keys that the index has given before.</param>
public sealed class NamedCounting(NameSearch names, StatementText highest, StatementText? byNames, StatementText byHits)
{
    private const long FewAtLeast = 100;

    // With more of the rows than this, another index or the table itself is as good.
    private const long FewOf = 20;

    /// <summary>Counts them; null where the index is no help.</summary>
    /// <exception cref="Contract.Errors.OperationException">A client's value is of no use.</exception>
    public long? Count(IRow parent, OperationRun run)
    {
        if (!names.CanAsk(run.Slots))
        {
            return null;
        }

        if (byNames is not null)
        {
            return run.ReadOne(byNames, parent, static row => row.Whole(0));
        }

        var few = Math.Max(FewAtLeast, run.ReadOne(highest, parent, static row => row.IsNull(0) ? 0 : row.Whole(0)) / FewOf);
        return names.Hits(few, parent, run) is { } hits
            ? run.ReadOne(byHits, new BindScope(run.Slots, parent, [], 0) { Hits = hits.Keys }, static row => row.Whole(0))
            : null;
    }
}
