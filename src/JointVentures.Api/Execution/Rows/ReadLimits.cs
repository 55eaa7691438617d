using System.ComponentModel.DataAnnotations;

namespace JointVentures.Api.Execution.Rows;

/// <summary>How the connections to the store are waited for and used; the section <c>Limits</c> of the configuration.</summary>
public sealed record ReadLimits
{
    /// <summary>How long an operation waits for a connection: up to ten minutes.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:10:00")]
    public TimeSpan WaitForConnection { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How many operations may wait at once: 0 to 100,000.</summary>
    [Range(0, 100_000)]
    public int QueuedOperations { get; init; } = 256;

    /// <summary>
    /// After how many steps of the store's machine a page of a filtered list is tried in another way than the store's own; sixteen times
    /// as many at most where the hits of a name index tell how far a walk is likely to go.
    /// </summary>
    [Range(0, int.MaxValue)]
    public int FirstWaySteps { get; init; } = 30_000;

    /// <summary>How many counts each connection to the store keeps for as long as the data stay the same; 0 for none.</summary>
    [Range(0, 1_000_000)]
    public int KeptCounts { get; init; } = 1_000;

    /// <summary>How many groups of statistics each connection to the store keeps for as long as the data stay the same; 0 for none.</summary>
    [Range(0, 1_000_000)]
    public int KeptGroups { get; init; } = 20_000;
}
