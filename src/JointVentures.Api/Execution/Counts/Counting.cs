using JointVentures.Api.Execution.Kept;
using JointVentures.Api.Execution.Names;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Counts;

/// <summary>Counts the rows of a connection.</summary>
/// <param name="statement">Counts them.</param>
public sealed class Counting(LedStatement statement)
{
    // A list below a row has as many questions as there are rows above it, and each is asked once.
    private readonly bool _mayBeKept = KeptKey.CanBeKept(statement.Plain);

    /// <summary>Looks the rows up in the name index; null where the filter asks nothing that it could tell.</summary>
    public LeadChooser? Lead { get; init; }

    /// <summary>Counts them for a row above.</summary>
    /// <exception cref="Contract.Errors.OperationException">A client's value is of no use.</exception>
    public long Count(IRow parent, StoreRun run)
    {
        if (!_mayBeKept || run.Counts is not { } counts)
        {
            return Counted(parent, run);
        }

        var key = KeptKey.Of(statement.Plain, run);
        if (!counts.TryFind(run.State, key, out var count))
        {
            count = Counted(parent, run);
            counts.Keep(key, count);
        }

        return count;
    }

    /// <summary>Refuses what a client gave where nothing is counted, as counting would.</summary>
    /// <exception cref="Contract.Errors.OperationException">A client's value is of no use.</exception>
    public void Check(IRow parent, StoreRun run) => run.Check(statement.Plain, parent);

    private long Counted(IRow parent, StoreRun run)
    {
        var lead = Lead?.Choose(parent, run) ?? ChosenLead.None;
        return run.ReadOne(statement.Of(lead), lead.Scope(run.Slots, parent), static row => row.Whole(0));
    }
}
