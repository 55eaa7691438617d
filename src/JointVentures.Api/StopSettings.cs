using System.ComponentModel.DataAnnotations;

namespace JointVentures.Api;

/// <summary>How the server ends when it is asked to; the section <c>Stop</c> of the configuration.</summary>
public sealed record StopSettings
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Stop";

    /// <summary>
    /// How long the server goes on to take new requests while its readiness already says no, so that whoever shares requests out among
    /// servers has time to see it; the time to finish begins after that.
    /// </summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:10:00")]
    public TimeSpan Delay { get; init; } = TimeSpan.Zero;

    /// <summary>How long requests that are under way may take to finish, exports among them; what is not done by then is cut off.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "1.00:00:00")]
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);
}
