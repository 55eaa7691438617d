using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Pages;

/// <summary>Reads the rows of one page, in the order of the connection.</summary>
/// <param name="page">Which rows.</param>
/// <param name="looksAhead">Whether it is asked if there are more.</param>
public sealed class PageReader(PageRequest page, bool looksAhead)
{
    /// <summary>Whether there are more rows in the direction of reading, up to the bound; false where it is not asked.</summary>
    public bool HasMore { get; private set; }

    // One row more than wanted says whether there are more.
    private long Wanted => page.Size + (looksAhead ? 1L : 0L);

    /// <summary>Hands over each row and says its place.</summary>
    public void Read(IRow parent, OperationRun run, Action<IRow, int> take)
    {
        if (page is { Way: { } way, Bounds.Shape.Backward: false })
        {
            Read(way, null, parent, run, take);
            return;
        }

        var rows = page.Way is { } known
            ? Kept(known, null, parent, run)
            : new TwoWays(page.Query.Names!, Wanted, (tried, hits) => Kept(tried, hits, parent, run)).Read(parent, run);
        if (page.Bounds.Shape.Backward)
        {
            rows.Reverse();
        }

        for (var i = 0; i < rows.Count; i++)
        {
            take(rows[i], i);
        }
    }

    private List<IRow> Kept(Way way, string? hits, IRow parent, OperationRun run)
    {
        var rows = new List<IRow>();
        Read(way, hits, parent, run, (row, _) => rows.Add(new KeptRow((Statement)row)));
        return rows;
    }

    private void Read(Way way, string? hits, IRow parent, OperationRun run, Action<IRow, int> take)
    {
        var count = 0;
        HasMore = false;
        foreach (var statement in page.Query.Statements(page.Bounds.Shape with { Way = way }))
        {
            if (count == Wanted)
            {
                return;
            }

            var rows = run.Open(statement, new BindScope(run.Slots, parent, page.Bounds.Keys, Wanted - count) { Hits = hits });
            try
            {
                while (run.Read(rows))
                {
                    if (count == page.Size)
                    {
                        HasMore = true;
                        return;
                    }

                    take(rows, count);
                    count++;
                }
            }
            finally
            {
                run.Close(rows);
            }
        }
    }
}
