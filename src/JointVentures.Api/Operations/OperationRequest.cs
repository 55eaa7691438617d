using System.Text.Json;
using JointVentures.Api.Contract.Cost;
using JointVentures.Api.Contract.Errors;

namespace JointVentures.Api.Operations;

/// <summary>What a client asks, as its HTTP request states it.</summary>
/// <param name="Query">The document's text; never empty.</param>
/// <param name="OperationName">Which operation of the document; null where it has one alone.</param>
/// <param name="Variables">A JSON object, or undefined where the request has none or null.</param>
/// <param name="QueriesOnly">Whether the HTTP method forbids anything but a query.</param>
public readonly record struct OperationRequest(string Query, string? OperationName, JsonElement Variables, bool QueriesOnly)
{
    /// <summary>What the client wants to know of the operation's cost.</summary>
    public CostWish CostWish { get; init; }

    /// <summary>How far the operation came where it is refused.</summary>
    /// <param name="refusal">What is wrong with it.</param>
    public OperationOutcome RefusedFor(OperationException refusal) =>
        QueriesOnly && refusal.Error.Code == ErrorCode.OperationNotSupported ? OperationOutcome.MethodNotAllowed : OperationOutcome.Refused;
}
