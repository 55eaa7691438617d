using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Writers;

/// <summary>A field whose arguments are wrong whatever the rows are.</summary>
/// <param name="exception">What is wrong.</param>
public sealed class FailedWriter(OperationException exception) : FieldWriter
{
    /// <inheritdoc/>
    public override void Write(IRow row, OperationRun run) => throw new OperationException(exception.Errors);
}
