namespace JointVentures.Benchmarks.Load;

/// <summary>What one round measured.</summary>
/// <param name="PerSecond">Requests a second.</param>
/// <param name="P50">The median time of a request, in microseconds.</param>
/// <param name="P99">The time that one in a hundred is above, in microseconds.</param>
/// <param name="Cpu">The server's processor time a request, in microseconds.</param>
/// <param name="Allocated">What the server allocated a request, in bytes.</param>
public sealed record Sample(double PerSecond, double P50, double P99, double Cpu, double Allocated)
{
    /// <summary>Figure by figure, the median of several rounds.</summary>
    public static Sample Median(IReadOnlyList<Sample> rounds) => new(
        Median(rounds, x => x.PerSecond), Median(rounds, x => x.P50), Median(rounds, x => x.P99), Median(rounds, x => x.Cpu),
        Median(rounds, x => x.Allocated));

    private static double Median(IReadOnlyList<Sample> rounds, Func<Sample, double> figure) =>
        rounds.Select(figure).Order().ElementAt(rounds.Count / 2);
}
