using System.ComponentModel.DataAnnotations;

namespace JointVentures.Api.Contract.Limits;

/// <summary>What an export may take; the section <c>Limits</c> of the configuration.</summary>
public sealed record ExportLimits
{
    /// <summary>How many exports run at once, each on a connection of its own beside those of other operations: 1 to 64.</summary>
    [Range(1, 64)]
    public int Exports { get; init; } = 2;

    /// <summary>How many rows an export may have: 1 to 2,147,483,647, which is by default.</summary>
    [Range(1, int.MaxValue)]
    public int ExportRows { get; init; } = int.MaxValue;

    /// <summary>How long an export may run, the time that its client takes to receive it included.</summary>
    [Range(typeof(TimeSpan), "00:00:00.001", "1.00:00:00")]
    public TimeSpan ExportTimeout { get; init; } = TimeSpan.FromMinutes(30);
}
