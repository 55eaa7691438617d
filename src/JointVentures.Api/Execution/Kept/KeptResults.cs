using JointVentures.Api.Execution.Groups;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Kept;

/// <summary>What one connection keeps until a record changes.</summary>
/// <param name="limits">How much it keeps.</param>
public sealed class KeptResults(ReadLimits limits)
{
    /// <summary>Counts of lists.</summary>
    public KeptUntilChange<long> Counts { get; } = new(limits.KeptCounts);

    /// <summary>Groups of statistics, each list weighing as many as it has.</summary>
    public KeptUntilChange<IReadOnlyList<GroupRow>> Groups { get; } = new(limits.KeptGroups);
}
