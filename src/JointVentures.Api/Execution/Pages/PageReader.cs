using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Pages;

/// <summary>Reads the rows of one page, in the order of the connection.</summary>
/// <param name="query">How they are found.</param>
/// <param name="bounds">Between which cursors.</param>
/// <param name="size">How many at most.</param>
public sealed class PageReader(PageQuery query, PageBounds bounds, int size)
{
    /// <summary>Whether there are more rows in the direction of reading, up to the bound.</summary>
    public bool HasMore { get; private set; }

    /// <summary>Hands over each row and says its place.</summary>
    public void Read(IRow parent, OperationRun run, Action<IRow, int> take)
    {
        if (!bounds.Shape.Backward)
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
        foreach (var statement in query.Statements(bounds.Shape))
        {
            // One row more than wanted says whether there are more.
            var rows = run.Open(statement, new BindScope(run.Slots, parent, bounds.Keys, size + 1L - count));
            try
            {
                while (run.Read(rows))
                {
                    if (count == size)
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
                run.Close(statement, rows);
            }
        }
    }
}
