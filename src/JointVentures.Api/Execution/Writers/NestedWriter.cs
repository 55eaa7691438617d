using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Writers;

/// <summary>An object that the same row holds: a value, or a related row that was joined.</summary>
/// <param name="presence">The column that is null exactly where the object is missing; null where it never is.</param>
/// <param name="fields">The fields.</param>
public sealed class NestedWriter(int? presence, ObjectWriter fields) : FieldWriter
{
    /// <inheritdoc/>
    public override bool NotesErrors => fields.NotesErrors;

    /// <inheritdoc/>
    public override void Write(IRow row, OperationRun run)
    {
        if (presence is { } column && row.IsNull(column))
        {
            run.Json.Null();
        }
        else
        {
            fields.Write(row, run);
        }
    }
}
