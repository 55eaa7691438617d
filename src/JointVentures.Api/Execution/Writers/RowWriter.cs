using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Writers;

/// <summary>One row that a statement finds, or null.</summary>
/// <param name="statement">Finds at most one row.</param>
/// <param name="fields">Writes it.</param>
public sealed class RowWriter(StatementText statement, ObjectWriter fields) : FieldWriter
{
    /// <inheritdoc/>
    public override bool NotesErrors => fields.NotesErrors;

    /// <inheritdoc/>
    public override void Write(IRow row, OperationRun run)
    {
        using var rows = run.Store.Open(statement, row);
        if (run.Read(rows))
        {
            fields.Write(rows, run);
        }
        else
        {
            run.Json.Null();
        }
    }
}
