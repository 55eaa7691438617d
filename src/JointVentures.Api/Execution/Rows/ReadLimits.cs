using System.ComponentModel.DataAnnotations;

namespace JointVentures.Api.Execution.Rows;

/// <summary>How operations wait for the store while all connections are in use; the section <c>Limits</c> of the configuration.</summary>
public sealed record ReadLimits
{
    /// <summary>How long an operation waits for a connection: up to ten minutes.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:10:00")]
    public TimeSpan WaitForConnection { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How many operations may wait at once: 0 to 100,000.</summary>
    [Range(0, 100_000)]
    public int QueuedOperations { get; init; } = 256;
}
