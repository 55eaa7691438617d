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
        var rows = run.Store.Open(statement, row);
        try
        {
            run.Json.Raw('[');
            run.Enter(0);
            for (var i = 0; run.Read(rows); i++)
            {
                if (i > 0)
                {
                    run.Json.Raw(',');
                    run.Next(i);
                }

                item.Write(rows, run);
            }

            run.Leave();
            run.Json.Raw(']');
        }
        finally
        {
            run.Store.Close(rows);
        }
    }
}
