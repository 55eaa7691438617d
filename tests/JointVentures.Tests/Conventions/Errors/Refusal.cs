using JointVentures.Api.Contract.Limits;

namespace JointVentures.Tests.Conventions.Errors;

/// <summary>An operation that is refused, whole or at a field.</summary>
/// <param name="Code">The member of the list of error codes.</param>
/// <param name="Query">The document.</param>
/// <param name="Error">The only error of the answer as JSON, but for its message.</param>
public sealed record Refusal(string Code, string Query, string Error)
{
    /// <summary>The variables as JSON; null for none.</summary>
    public string? Variables { get; init; }

    /// <summary>A connection, the last cursor of which is the variable <c>cursor</c> and stands in the error as CURSOR.</summary>
    public string? CursorOf { get; init; }

    /// <summary>Which operation of the document.</summary>
    public string? OperationName { get; init; }

    /// <summary>How much an operation may ask.</summary>
    public OperationLimits Limits { get; init; } = new();
}
