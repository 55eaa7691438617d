using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Writers;

/// <summary>
/// A field that is null where it fails (specification, section 6.4.4). A failure below a field that cannot be null goes on to
/// the next one that can.
/// </summary>
/// <param name="value">Writes the value.</param>
/// <param name="locations">Where the field stands in the document.</param>
public sealed class NullableWriter(FieldWriter value, IReadOnlyList<SourceLocation> locations) : FieldWriter
{
    /// <inheritdoc/>
    public override void Write(IRow row, OperationRun run)
    {
        var place = FieldPlace.Of(run);
        try
        {
            value.Write(row, run);
        }
        catch (OperationException exception)
        {
            place.Fail(exception, locations);
            run.Json.Null();
        }
    }
}
