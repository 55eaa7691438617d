using JointVentures.Api.Contract.Errors;

namespace JointVentures.Api.Operations;

/// <summary>What a client is told of a defect of the server: nothing of the inside.</summary>
public static class UnexpectedError
{
    /// <summary>The error.</summary>
    public static OperationError Value { get; } = new(
        ErrorCode.InternalError, "Unexpected Execution Error. Try again; if it stays, report it with the time of the request.");
}
