namespace JointVentures.Api.Access;

/// <summary>Who sends a request.</summary>
/// <param name="allowances">What the caller may do beyond reading the directory.</param>
/// <param name="budget">What the caller may still ask for; null for any amount.</param>
public sealed class Caller(Allowance allowances, Budget? budget)
{
    /// <summary>The name of the caller's key; null for an address.</summary>
    public string? KeyName { get; init; }

    /// <summary>What the caller may still ask for; null for any amount.</summary>
    public Budget? Budget => budget;

    /// <summary>Whether the caller may do something beyond reading the directory.</summary>
    /// <param name="allowance">What.</param>
    public bool May(Allowance allowance) => (allowances & allowance) == allowance;
}
