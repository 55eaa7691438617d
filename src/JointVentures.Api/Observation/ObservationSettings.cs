using System.ComponentModel.DataAnnotations;

namespace JointVentures.Api.Observation;

/// <summary>What an operator sees of operations beside metrics and traces; the section <c>Observation</c> of the configuration.</summary>
public sealed record ObservationSettings
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Observation";

    /// <summary>From which duration on an operation is logged as slow, with its statements and how the store reads them; zero for none.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "1.00:00:00")]
    public TimeSpan SlowOperation { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>
    /// Whether the log of slow operations also has the document's text, up to 10,000 characters; clients may have written personal data
    /// into it. Values of variables are never logged.
    /// </summary>
    public bool LogDocument { get; init; }
}
