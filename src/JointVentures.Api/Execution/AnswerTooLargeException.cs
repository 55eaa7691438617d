using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Contract.Limits;

namespace JointVentures.Api.Execution;

/// <summary>An answer has grown over a limit: the operation ends, and nothing of the answer is given.</summary>
/// <param name="limits">The limits.</param>
public sealed class AnswerTooLargeException(OperationLimits limits) : Exception("The answer is over a limit.")
{
    /// <summary>The error of the operation.</summary>
    public OperationError Error { get; } = new OperationError(
            ErrorCode.AnswerTooLarge,
            "The answer is larger than allowed: ask for smaller pages, for fewer fields, or in several operations.")
        .With("maxRows", limits.AnswerRows)
        .With("maxBytes", limits.AnswerBytes);
}
