using JointVentures.Api.Execution.Names;
using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Pages;

/// <summary>
/// Reads the rows of a connection one by one, however many they are. Each part of the order is read from one statement, so that a
/// million rows cost a million times what one does.
/// </summary>
/// <param name="page">Which rows.</param>
public sealed class AllRows(PageRequest page)
{
    // So many keys are passed to a statement without being felt.
    private const long FewHits = 20_000;

    // Going along the order compares each row of the table; sorting what a filter leaves reads rows in any order and needs room.
    private const long SortedShare = 20;

    /// <summary>The rows in the order of the connection; each is good until the next.</summary>
    /// <exception cref="Contract.Errors.OperationException">A client's value is of no use.</exception>
    /// <exception cref="OperationCanceledException">The operation was ended.</exception>
    public IEnumerable<IRow> Read(StoreRun run)
    {
        if (page.Size == 0)
        {
            page.Query.Count.Check(NoRow.Instance, run);
        }

        return page.Bounds.Shape.Backward ? ReadBackward(run) : ReadForward(run);
    }

    // A page that is read from its end is small, and has to be kept to be turned round.
    private List<IRow> ReadBackward(StoreRun run)
    {
        var rows = new List<IRow>();
        new PageReader(page, looksAhead: false).Read(NoRow.Instance, run, (row, _) => rows.Add(row));
        return rows;
    }

    private IEnumerable<IRow> ReadForward(StoreRun run)
    {
        var (path, hits) = Path(run);
        var question = path == AccessPath.Names ? page.Query.NameLookup!.Question(run) : null;
        var left = (long)page.Size;
        foreach (var statement in page.Query.Statements(page.Bounds.Shape with { AccessPath = path }))
        {
            if (left == 0)
            {
                yield break;
            }

            var scope = new BindScope(run.Slots, NoRow.Instance, page.Bounds.Keys, left) { MatchText = question, Hits = hits?.Keys };
            using var rows = run.Open(statement, scope);
            for (; run.Read(rows); left--)
            {
                yield return rows;
            }
        }
    }

    private (AccessPath, NameHits?) Path(StoreRun run)
    {
        if (page.AccessPath is { } known)
        {
            return (known, null);
        }

        var query = page.Query;
        if (query.NameLookup is { } names && names.CanAsk(run.Slots)
            && names.Hits(names.Question(run), FewHits, NoRow.Instance, run) is { IsAll: true } hits)
        {
            return (AccessPath.Hits, hits);
        }

        var isWalked = query.OtherPaths.Contains(AccessPath.Walk)
            && query.Count.Count(NoRow.Instance, run) >= query.Size!.Of(NoRow.Instance, run) / SortedShare;
        return (isWalked ? AccessPath.Walk : query.OtherPaths[^1], null);
    }
}
