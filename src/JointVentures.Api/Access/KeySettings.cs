using System.ComponentModel.DataAnnotations;

namespace JointVentures.Api.Access;

/// <summary>An API key, under its name in <c>Access:Keys</c>. The key itself stands nowhere.</summary>
public sealed record KeySettings
{
    /// <summary>The SHA-256 hash of the key's bytes, as 64 hexadecimal digits.</summary>
    public string Hash { get; init; } = "";

    /// <summary>How many units of cost its owner may spend at once, and in each <c>Access:Window</c>; 0 for any number.</summary>
    [Range(0, AccessSettings.MostUnits)]
    public long Units { get; init; } = 20_000_000;

    /// <summary>What its owner may do beyond what all may.</summary>
    public IReadOnlyList<Allowance> Allowances { get; init; } = [];
}
