namespace JointVentures.Benchmarks.Load;

/// <summary>Times several targets in turn, so that what else the machine does meets all alike.</summary>
/// <param name="round">One turn of one target.</param>
/// <param name="rounds">How many turns count; one more goes before and warms up.</param>
public sealed class AlternatingRounds(LoadRound round, int rounds)
{
    /// <summary>Runs each target once and measures nothing: what is timed first would else pay for what all compile.</summary>
    public void WarmUp(IEnumerable<LoadTarget> targets)
    {
        foreach (var target in targets)
        {
            round.Run(target);
        }
    }

    /// <summary>What was measured of each target.</summary>
    public Series[] Run(params IReadOnlyList<LoadTarget> targets)
    {
        var samples = targets.Select(_ => new List<Sample>()).ToArray();
        for (var i = 0; i <= rounds; i++)
        {
            for (var target = 0; target < targets.Count; target++)
            {
                var sample = round.Run(targets[target]);
                if (i > 0)
                {
                    samples[target].Add(sample);
                }
            }
        }

        return [.. samples.Select(rounds => new Series(rounds))];
    }
}
