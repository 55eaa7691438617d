namespace JointVentures.Api.Access;

/// <summary>A budget that does not hold what was asked for.</summary>
/// <param name="Policy">How much it holds at most and how fast it fills.</param>
/// <param name="Cost">What was asked for, in units.</param>
/// <param name="Wait">After which time it is there.</param>
public readonly record struct Shortage(BudgetPolicy Policy, long Cost, TimeSpan Wait);

/// <summary>A request costs more than its caller's budget holds now; nothing was taken for it.</summary>
/// <param name="shortage">What is missing.</param>
public sealed class BudgetSpentException(Shortage shortage) : Exception("The caller's budget does not hold what the request costs.")
{
    /// <summary>What is missing.</summary>
    public Shortage Shortage { get; } = shortage;
}
