using JointVentures.Api.Execution.Names;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Pages;

/// <summary>
/// Reads a page of a filtered list, of which nobody knows which way is short: the rarer what the filter leaves, the longer the walk
/// along the order and the shorter the sorting. A bounded number of hits decides where the name index can tell it; otherwise the ways
/// take turns, each with a budget that grows.
/// </summary>
/// <param name="query">How the rows are found.</param>
/// <param name="wanted">How many rows are wanted at most.</param>
/// <param name="read">Goes on to read the page in a way, with the hits where the way is theirs; ends early where the steps are spent.</param>
internal sealed class AccessPathChooser(PageQuery query, long wanted, Action<AccessPath, NameHits?> read)
{
    // About what a row takes on any way.
    private const long StepsOfRow = 16;

    // What every few rows have is met within them, for less than it takes to count hits.
    private const long Glance = 3_000;

    // Of so many hits the walk is likely to meet enough soon.
    private const long ManyOf = 5;

    private const long FewAtLeast = 200;
    private const long Growth = 4;

    /// <summary>Reads the page.</summary>
    /// <exception cref="OperationCanceledException">The operation has to end.</exception>
    public void Read(IRow parent, StoreRun run)
    {
        var names = query.Names is { } asked && asked.CanAsk(run.Slots) ? asked : null;
        if (names is not null && IsReadByName(names, parent, run))
        {
            return;
        }

        if (!IsReadWithin(run.Limits.FirstWaySteps, AccessPath.Store, run))
        {
            TakeTurns(names, parent, run);
        }
    }

    private bool IsReadByName(NameLookup names, IRow parent, StoreRun run)
    {
        var few = names.Hits(FewAtLeast, parent, run);
        if (few is null && IsReadWithin(Glance, AccessPath.Store, run))
        {
            return true;
        }

        few ??= names.Hits(Few(query.Size!.Of(parent, run)), parent, run);
        if (few is null)
        {
            return false;
        }

        read(AccessPath.Hits, few);
        return true;
    }

    private void TakeTurns(NameLookup? names, IRow parent, StoreRun run)
    {
        var size = query.Size!.Of(parent, run);
        var hits = names?.Hits(size / ManyOf, parent, run);
        for (var steps = Math.Max(run.Limits.FirstWaySteps, StepsOfRow * Few(size)); steps < size; steps *= Growth)
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
    private long Few(long size) => Math.Max(FewAtLeast, (long)Math.Sqrt((double)wanted * size));

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
