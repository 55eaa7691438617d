using JointVentures.Api.Execution.Rows;

namespace JointVentures.Tests.Execution.Rows;

/// <summary>Deadlines that no test reaches by the clock.</summary>
internal static class Deadlines
{
    /// <summary>One that nothing ends early.</summary>
    public static Deadline Far => Of(CancellationToken.None);

    /// <summary>One that a client ends.</summary>
    public static Deadline Of(CancellationToken client) => new(TimeSpan.FromMinutes(10), client);
}
