using JointVentures.Api.Access;
using JointVentures.Api.Contract.Cost;
using JointVentures.Api.Contract.Errors;

namespace JointVentures.Api.Operations;

/// <summary>What became of an operation.</summary>
/// <param name="Outcome">How far it came.</param>
/// <param name="DataVersion">The version of the data that its answer was read from; null where it has read none to the end.</param>
public readonly record struct OperationResult(OperationOutcome Outcome, string? DataVersion)
{
    /// <summary>What its caller's budget lacks where it is <see cref="OperationOutcome.RateLimited"/>.</summary>
    public Shortage Shortage { get; init; }

    /// <summary>Why the store cannot be read; null where it can.</summary>
    public OperationError? Trouble { get; init; }

    /// <summary>What it costs; null where it was refused before that was known.</summary>
    public OperationCost? Cost { get; init; }
}
