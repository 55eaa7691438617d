using JointVentures.Api.Execution.Names;
using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Pages;

/// <summary>Reads the rows of one page, in the order of the connection.</summary>
/// <param name="page">Which rows.</param>
/// <param name="looksAhead">Whether it is asked if there are more.</param>
public sealed class PageReader(PageRequest page, bool looksAhead)
{
    private int _handedOn;

    /// <summary>Whether there are more rows in the direction of reading, up to the bound; false where it is not asked.</summary>
    public bool HasMore { get; private set; }

    // One row more than wanted says whether there are more.
    private long Wanted => page.Size + (looksAhead ? 1L : 0L);

    /// <summary>Hands over each row and says its place.</summary>
    public void Read(IRow parent, StoreRun run, Action<IRow, int> take)
    {
        if (!page.Bounds.Shape.Backward)
        {
            ReadForward(parent, run, take);
            return;
        }

        var rows = new List<IRow>();
        ReadForward(parent, run, (row, _) => rows.Add(new KeptRow((Statement)row)));
        rows.Reverse();
        for (var i = 0; i < rows.Count; i++)
        {
            take(rows[i], i);
        }
    }

    private void ReadForward(IRow parent, StoreRun run, Action<IRow, int> take)
    {
        if (page.AccessPath is { } way)
        {
            ReadBy(way, null, parent, run, take);
        }
        else
        {
            new AccessPathChooser(page.Query, Wanted, (tried, hits) => ReadBy(tried, hits, parent, run, take)).Read(parent, run);
        }
    }

    // Every way gives the same rows in the same order, so that one passes over what another has handed on.
    private void ReadBy(AccessPath way, NameHits? hits, IRow parent, StoreRun run, Action<IRow, int> take)
    {
        var question = way == AccessPath.Names ? page.Query.NameLookup!.Question(run) : null;
        var count = 0;
        foreach (var statement in page.Query.Statements(page.Bounds.Shape with { AccessPath = way }))
        {
            if (count == Wanted)
            {
                return;
            }

            var scope = new BindScope(run.Slots, parent, page.Bounds.Keys, Wanted - count) { MatchText = question, Hits = hits?.Keys };
            using var rows = run.Open(statement, scope);
            while (run.Read(rows))
            {
                if (count == page.Size)
                {
                    HasMore = true;
                    return;
                }

                if (count == _handedOn)
                {
                    // What is read below the row is no matter of the way, and must not end in the middle.
                    var left = run.Suspend();
                    take(rows, count);
                    run.Resume(left);
                    _handedOn++;
                }

                count++;
            }
        }
    }
}
