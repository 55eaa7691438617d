namespace JointVentures.Api.Access;

/// <summary>
/// What one caller may still ask for: a bucket of units that fills evenly. It holds a single number, the moment at which it is full
/// again, so taking from it needs no lock.
/// </summary>
/// <param name="policy">How much it holds and how fast it fills.</param>
/// <param name="time">The clock.</param>
public sealed class Budget(BudgetPolicy policy, TimeProvider time)
{
    // Seconds are added up as fractions; what is off by less than this is rounding.
    private const double Rounding = 1e-6;

    private readonly long _start = time.GetTimestamp();
    private readonly double _window = policy.Window.TotalSeconds;

    // In seconds since the start.
    private double _fullAt;

    /// <summary>How much it holds and how fast it fills.</summary>
    public BudgetPolicy Policy => policy;

    /// <summary>How much of the whole is left, from 0 to 1.</summary>
    public double Left => Math.Clamp(1 - ((Volatile.Read(ref _fullAt) - Now) / _window), 0, 1);

    private double Now => time.GetElapsedTime(_start).TotalSeconds;

    /// <summary>Takes units out if they are there. More than it ever holds are taken as all of it: they need a full budget.</summary>
    /// <param name="units">How many; 0 or more.</param>
    /// <param name="wait">After which time they are there, if nobody takes others; zero where they were taken.</param>
    /// <returns>Whether they were taken.</returns>
    public bool TryTake(long units, out TimeSpan wait)
    {
        var needed = Seconds(units);
        while (true)
        {
            var (now, fullAt) = (Now, Volatile.Read(ref _fullAt));
            var then = Math.Max(fullAt, now) + needed;
            var missing = then - now - _window;
            if (missing > Rounding)
            {
                wait = TimeSpan.FromSeconds(missing);
                return false;
            }

            if (Interlocked.CompareExchange(ref _fullAt, then, fullAt) == fullAt)
            {
                wait = TimeSpan.Zero;
                return true;
            }
        }
    }

    /// <summary>Whether there is as much as a refused request costs. Nothing is taken.</summary>
    /// <param name="wait">After which time there is; zero where there is.</param>
    public bool HoldsRefusal(out TimeSpan wait)
    {
        var missing = Volatile.Read(ref _fullAt) - Now + Seconds(policy.RefusedUnits) - _window;
        wait = missing > Rounding ? TimeSpan.FromSeconds(missing) : TimeSpan.Zero;
        return wait == TimeSpan.Zero;
    }

    /// <summary>Takes what a refused request costs, or what is left.</summary>
    public void PayRefusal()
    {
        var needed = Seconds(policy.RefusedUnits);
        double now, fullAt;
        do
        {
            (now, fullAt) = (Now, Volatile.Read(ref _fullAt));
        }
        while (Interlocked.CompareExchange(ref _fullAt, Math.Min(Math.Max(fullAt, now) + needed, now + _window), fullAt) != fullAt);
    }

    /// <summary>Takes units out.</summary>
    /// <param name="units">How many; 0 or more.</param>
    /// <exception cref="BudgetSpentException">They are not there.</exception>
    public void Take(long units)
    {
        if (!TryTake(units, out var wait))
        {
            throw new BudgetSpentException(new Shortage(policy, units, wait));
        }
    }

    private double Seconds(long units) => _window * Math.Min(units, policy.Units) / policy.Units;
}
