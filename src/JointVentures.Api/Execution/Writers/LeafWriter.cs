using JointVentures.Api.Execution.Json;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Writers;

/// <summary>How a column that is not null is written.</summary>
/// <param name="json">Takes the value.</param>
/// <param name="row">The row.</param>
/// <param name="column">The column's place.</param>
public delegate void LeafFormat(JsonBuffer json, IRow row, int column);

/// <summary>A scalar or a member of an enumeration.</summary>
/// <param name="column">The column's place.</param>
/// <param name="nullable">Whether the column can be null where this is written.</param>
/// <param name="format">How it is written.</param>
public sealed class LeafWriter(int column, bool nullable, LeafFormat format) : FieldWriter
{
    /// <inheritdoc/>
    public override bool NotesErrors => false;

    /// <inheritdoc/>
    public override void Write(IRow row, OperationRun run)
    {
        if (nullable && row.IsNull(column))
        {
            run.Json.Null();
        }
        else
        {
            format(run.Json, row, column);
        }
    }
}
