using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Writers;

/// <summary>A field whose arguments are wrong whatever the rows are.</summary>
/// <param name="exception">What is wrong.</param>
public sealed class FailedWriter(OperationException exception) : FieldWriter
{
    /// <summary>What is planned from the arguments, or the field's failure where they are wrong.</summary>
    /// <param name="read">Reads the arguments; throws where they are wrong.</param>
    /// <param name="plan">Plans the field; what it throws refuses the operation.</param>
    public static FieldWriter Or<T>(Func<T> read, Func<T, FieldWriter> plan)
    {
        T arguments;
        try
        {
            arguments = read();
        }
        catch (OperationException exception)
        {
            return new FailedWriter(exception);
        }

        return plan(arguments);
    }

    /// <inheritdoc/>
    public override void Write(IRow row, OperationRun run) => throw new OperationException(exception.Errors);
}
