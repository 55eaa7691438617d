namespace JointVentures.Benchmarks.Load;

/// <summary>The rounds of one target among others that were timed in turn with it.</summary>
/// <param name="Rounds">What each round measured; at least one.</param>
public sealed record Series(IReadOnlyList<Sample> Rounds)
{
    /// <summary>Figure by figure, the median.</summary>
    public Sample Median { get; } = Sample.Median(Rounds);

    /// <summary>
    /// The median of a figure's ratios to another target, round by round: what disturbs the machine for a while disturbs both sides of a
    /// ratio.
    /// </summary>
    /// <param name="other">The other target; as many rounds of it.</param>
    /// <param name="figure">The figure.</param>
    public double Against(Series other, Func<Sample, double> figure) =>
        Rounds.Zip(other.Rounds, (mine, its) => figure(mine) / figure(its)).Order().ElementAt(Rounds.Count / 2);
}
