using JointVentures.Benchmarks.Load;

namespace JointVentures.Benchmarks.Parts;

/// <summary>How long and by how many connections the parts time.</summary>
public static class Rounds
{
    /// <summary>As many connections as keep the server busy: for throughput and processor time.</summary>
    public static AlternatingRounds Busy { get; } = new(new LoadRound(connections: 4, TimeSpan.FromMilliseconds(700)), rounds: 5);

    /// <summary>One request at a time: how long an answer takes that waits for no other. Some of these take a second.</summary>
    public static AlternatingRounds Alone { get; } = new(new LoadRound(connections: 1, TimeSpan.FromMilliseconds(300)), rounds: 3);
}
