using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Writers;

/// <summary>A list without pages, read by a statement of its own.</summary>
/// <param name="statement">Reads the items; its parameters may come from the row above.</param>
/// <param name="item">Writes one.</param>
public sealed class ListWriter(StatementText statement, ObjectWriter item) : FieldWriter
{
    /// <inheritdoc/>
    public override bool NotesErrors => item.NotesErrors;

    /// <inheritdoc/>
    public override void Write(IRow row, OperationRun run)
    {
        using var rows = run.Store.Open(statement, row);
        run.BeginList();
        for (var i = 0; run.Read(rows); i++)
        {
            run.BeginItem(i);
            item.Write(rows, run);
        }

        run.EndList();
    }
}
