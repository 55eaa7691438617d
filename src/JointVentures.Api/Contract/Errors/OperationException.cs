namespace JointVentures.Api.Contract.Errors;

/// <summary>
/// Something is wrong with what the client asks. Before the operation runs it refuses the operation; while it runs it is an
/// error of the field that it came from.
/// </summary>
/// <param name="errors">What is wrong; at least one.</param>
public sealed class OperationException(params IReadOnlyList<OperationError> errors) : Exception(errors[0].Message)
{
    /// <summary>One error.</summary>
    /// <param name="code">Its kind.</param>
    /// <param name="message">What is wrong and what to do.</param>
    public OperationException(ErrorCode code, string message)
        : this(new OperationError(code, message))
    {
    }

    /// <summary>What is wrong.</summary>
    public IReadOnlyList<OperationError> Errors { get; } = errors;

    /// <summary>The first error, for where there can be one alone.</summary>
    public OperationError Error => Errors[0];

    /// <summary>The same as the errors of a root field.</summary>
    /// <param name="field">Its response name.</param>
    /// <param name="location">Where it stands in the document.</param>
    public OperationException Of(string field, SourceLocation location) =>
        new([.. Errors.Select(error => error.At(location) with { Path = [field] })]);
}
