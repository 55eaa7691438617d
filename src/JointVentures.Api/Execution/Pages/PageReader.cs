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
        if (!page.Bounds.Shape.Backward)
        {
            Read(parent, run, take, static row => row);
            return;
        }

        var rows = new List<IRow>();
        Read(parent, run, (row, _) => rows.Add(row), static row => new KeptRow(row));
        rows.Reverse();
        for (var i = 0; i < rows.Count; i++)
        {
            take(rows[i], i);
        }
    }

    private void Read(IRow parent, OperationRun run, Action<IRow, int> take, Func<Statement, IRow> keep)
    {
        var count = 0;
        foreach (var statement in page.Statements)
        {
            if (count == Wanted)
            {
                return;
            }

            var rows = run.Open(statement, new BindScope(run.Slots, parent, page.Bounds.Keys, Wanted - count));
            try
            {
                while (run.Read(rows))
                {
                    if (count == page.Size)
                    {
                        HasMore = true;
                        return;
                    }

                    take(keep(rows), count);
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
