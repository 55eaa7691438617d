using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Writers;

/// <summary>A field that cannot be null: where it fails, whatever holds it is null.</summary>
/// <param name="value">Writes the value.</param>
/// <param name="locations">Where the field stands in the document.</param>
public sealed class RequiredWriter(FieldWriter value, IReadOnlyList<SourceLocation> locations) : FieldWriter
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
            throw new FieldFailedException();
        }
    }
}
