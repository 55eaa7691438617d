namespace JointVentures.Seed.Registers;

/// <summary>Finds a number in a register that counts anew in each period.</summary>
internal static class NearestPeriod
{
    /// <summary>The number of a period, or of the nearest before it that has one, or after it; null where none has.</summary>
    /// <param name="period">The period, counted from 0.</param>
    /// <param name="periods">How many there are.</param>
    /// <param name="next">Gives the next number of a period; null where it has no more.</param>
    public static string? Number(int period, int periods, Func<int, string?> next)
    {
        for (var at = period; at >= 0; at--)
        {
            if (next(at) is { } number)
            {
                return number;
            }
        }

        for (var at = period + 1; at < periods; at++)
        {
            if (next(at) is { } number)
            {
                return number;
            }
        }

        return null;
    }
}
