using JointVentures.Api.Execution.Cursors;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Writers;

/// <summary>A field that lists the rows of the page.</summary>
/// <param name="Name">Its response name.</param>
public abstract record ItemsField(string Name) : SelectedConnectionField(Name)
{
    internal void Write(IRow row, int place, CursorFormat cursors, OperationRun run)
    {
        if (place > 0)
        {
            run.Json.Raw(',');
        }

        if (!NotesErrors)
        {
            WriteItem(row, cursors, run);
            return;
        }

        run.Enter(Name);
        run.Enter(place);
        WriteItem(row, cursors, run);
        run.Leave();
        run.Leave();
    }

    /// <summary>Whether something in an item may note an error.</summary>
    private protected abstract bool NotesErrors { get; }

    private protected abstract void WriteItem(IRow row, CursorFormat cursors, OperationRun run);
}
