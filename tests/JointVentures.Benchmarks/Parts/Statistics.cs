using JointVentures.Benchmarks.Hand;
using JointVentures.Benchmarks.Load;
using JointVentures.Benchmarks.Operations;
using JointVentures.Benchmarks.Report;
using JointVentures.Benchmarks.Serving;

namespace JointVentures.Benchmarks.Parts;

/// <summary>Statistics of the whole directory, made and kept, against plain SQL by hand.</summary>
public static class Statistics
{
    /// <summary>Times them, one request at a time, and prints the figures.</summary>
    /// <param name="store">The store.</param>
    /// <param name="port">The port of a server that keeps nothing.</param>
    public static void Run(BenchmarkStore store, int port)
    {
        using var keeping = ServedStore.Start(store, keepsCounts: true);
        var table = new MarkdownTable("statistics", "made, p50 ms", "CPU ms", "by hand, p50 ms", "CPU ms", "CPU by hand / API", "kept, p50 µs");
        foreach (var asked in HandStatistics.All)
        {
            string[] body = [BenchmarkOperation.Body(asked.Document, [])];
            var made = LoadTarget.Of(port, "/graphql", body);
            var kept = LoadTarget.Of(keeping.Port, "/graphql", body);
            var hand = LoadTarget.Of(port, StatisticsEndpoints.Path(asked), body);
            SameAnswers.Check(made, hand, kept);
            var sides = Rounds.Alone.Run(made, hand, kept);
            table.Add(
                asked.Title, Figure.Ratio(sides[0].Median.P50 / 1e3), Figure.Ratio(sides[0].Median.Cpu / 1e3), Figure.Ratio(sides[1].Median.P50 / 1e3),
                Figure.Ratio(sides[1].Median.Cpu / 1e3), Figure.Ratio(sides[1].Against(sides[0], x => x.Cpu)), Figure.Whole(sides[2].Median.P50));
        }
    }
}
