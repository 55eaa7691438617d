using JointVentures.Api.Contract.Limits;
using JointVentures.Api.Execution.Names;

namespace JointVentures.Api.Execution;

/// <summary>What is the same for all operations of a kind when they read from the store.</summary>
/// <param name="Limits">How much an operation may read.</param>
/// <param name="Pieces">How rare the letters of names are.</param>
public sealed record ReadTerms(OperationLimits Limits, PieceCounts Pieces)
{
    /// <summary>How many rows an operation may read.</summary>
    public required long MostRows { get; init; }

    /// <summary>Whether counts and groups that an operation finds out are kept for the next.</summary>
    public bool KeepsResults { get; init; }
}
