using JointVentures.Api.Execution.Names;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Pages;

/// <summary>
/// Reads a page of a filtered list, of which nobody knows which way is short: the rarer what the filter leaves, the longer the walk
/// along the order and the shorter the sorting. Where the name index can tell it, its first hits decide; otherwise the ways take turns,
/// each with a budget that grows.
/// </summary>
/// <param name="query">How the rows are found.</param>
/// <param name="wanted">How many rows are wanted at most.</param>
/// <param name="read">Goes on to read the page in a way, with the hits where the way is theirs; ends early where the steps are spent.</param>
internal sealed class AccessPathChooser(PageQuery query, long wanted, Action<AccessPath, NameHits?> read)
{
    // About what a row takes that is sorted, and what a row takes that is walked past; the time is much the same.
    private const long StepsOfRow = 16;
    private const long StepsOfWalk = 6;

    // Enough to tell from how far they lie apart how many there are, to about an eighth.
    private const long FirstHits = 64;

    // How far the number may be off before the hits are given up.
    private const long Margin = 2;

    // Of so many hits the walk is likely to meet enough soon.
    private const long ManyOf = 5;

    private const long Growth = 4;

    /// <summary>Reads the page.</summary>
    /// <exception cref="OperationCanceledException">The operation has to end.</exception>
    public void Read(IRow parent, StoreRun run)
    {
        if (query.NameLookup is { } names && names.CanAsk(run.Slots))
        {
            var question = names.Question(run);
            ReadByName(most => names.Hits(question, most, parent, run), query.Size!.Of(parent, run), run);
        }
        else if (!IsReadWithin(run.Reading.FirstWaySteps, AccessPath.Store, run))
        {
            TakeTurns(null, run.Reading.FirstWaySteps, query.Size!.Of(parent, run), run);
        }
    }

    private void ReadByName(Func<long, NameHits> find, long size, StoreRun run)
    {
        var hits = find(FirstHits);
        if (!hits.IsAll && hits.Count <= Few(size))
        {
            hits = find(Margin * Few(size));
        }

        if (hits.IsAll)
        {
            read(AccessPath.Hits, hits);
            return;
        }

        // A walk that passes as many rows as there are hits is given up for them: both together take twice the shorter at most.
        var steps = Math.Min(StepsOfWalk * hits.Count, Growth * Growth * run.Reading.FirstWaySteps);
        if (!IsReadWithin(steps, AccessPath.Store, run))
        {
            hits = find(size / ManyOf);
            TakeTurns(hits.IsAll ? hits : null, steps, size, run);
        }
    }

    private void TakeTurns(NameHits? hits, long spent, long size, StoreRun run)
    {
        // Every row takes a step at least, so that in as many steps as there are rows no way is worth being left: small tables take no turns.
        for (var steps = Math.Max(spent, StepsOfRow * Few(size)); steps < size; steps *= Growth)
        {
            if (hits is { Count: var count } && count * StepsOfRow < Growth * steps)
            {
                break;
            }

            if (query.OtherPaths.Any(way => IsReadWithin(steps, way, run)))
            {
                return;
            }
        }

        // Nothing is short, or the hits are; the last of the ways is never longer than going through the whole table.
        read(hits is null ? query.OtherPaths[^1] : AccessPath.Hits, hits);
    }

    // With so many rows two ways cost about the same: the walk meets the wanted ones after as many rows of the order.
    private long Few(long size) => (long)Math.Sqrt((double)wanted * size);

    private bool IsReadWithin(long steps, AccessPath way, StoreRun run)
    {
        run.Allow(steps);
        try
        {
            read(way, null);
            return true;
        }
        catch (OperationCanceledException) when (run.IsSpent)
        {
            return false;
        }
        finally
        {
            run.Allow(long.MaxValue);
        }
    }
}
