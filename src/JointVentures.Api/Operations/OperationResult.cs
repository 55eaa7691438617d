using JointVentures.Api.Contract.Cost;

namespace JointVentures.Api.Operations;

/// <summary>What became of an operation.</summary>
/// <param name="Outcome">How far it came.</param>
/// <param name="DataVersion">The version of the data that its answer was read from; null where it has read none to the end.</param>
public readonly record struct OperationResult(OperationOutcome Outcome, string? DataVersion)
{
    /// <summary>What it costs; null where it was refused before that was known.</summary>
    public OperationCost? Cost { get; init; }
}
