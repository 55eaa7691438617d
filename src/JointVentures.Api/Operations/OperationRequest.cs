using System.Text.Json;
using JointVentures.Api.Access;
using JointVentures.Api.Contract.Cost;
using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Operations.Stored;

namespace JointVentures.Api.Operations;

/// <summary>What a client asks, as its HTTP request states it.</summary>
/// <param name="Query">The document's text; empty where <see cref="Reference"/> names a stored document instead.</param>
/// <param name="OperationName">Which operation of the document; null where it has one alone.</param>
/// <param name="Variables">A JSON object, or undefined where the request has none or null.</param>
/// <param name="QueriesOnly">Whether the HTTP method forbids anything but a query.</param>
public readonly record struct OperationRequest(string Query, string? OperationName, JsonElement Variables, bool QueriesOnly)
{
    /// <summary>Who asks; null for the program itself, which may ask anything.</summary>
    public Caller? Caller { get; init; }

    /// <summary>What the caller may still ask for; null for any amount.</summary>
    public Budget? Budget => Caller?.Budget;

    /// <summary>What the document is stored by, or is to be stored by where <see cref="Query"/> brings it too; null for neither.</summary>
    public DocumentReference? Reference { get; init; }

    /// <summary>What the client wants to know of the operation's cost.</summary>
    public CostWish CostWish { get; init; }

    /// <summary>How far the operation came where it is refused.</summary>
    /// <param name="refusal">What is wrong with it.</param>
    public OperationOutcome RefusedFor(OperationException refusal) =>
        QueriesOnly && refusal.Error.Code == ErrorCode.OperationNotSupported ? OperationOutcome.MethodNotAllowed : OperationOutcome.Refused;
}
