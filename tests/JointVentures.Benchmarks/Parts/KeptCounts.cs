using JointVentures.Benchmarks.Load;
using JointVentures.Benchmarks.Operations;
using JointVentures.Benchmarks.Report;
using JointVentures.Benchmarks.Serving;

namespace JointVentures.Benchmarks.Parts;

/// <summary>What it is worth to keep counts, for the operation that counts beside its rows.</summary>
public static class KeptCounts
{
    private const string Counting = "nested";

    /// <summary>Times the operation with and without kept counts and prints the figures.</summary>
    /// <param name="store">The store.</param>
    /// <param name="port">The port of a server without kept counts.</param>
    public static void Run(BenchmarkStore store, int port)
    {
        using var keeping = ServedStore.Start(store, keepsCounts: true);
        var operation = BenchmarkOperations.All(store.Ventures, _ => "").Single(x => x.Name == Counting);
        var table = new MarkdownTable(
            operation.Title, "counts", "requests/s", "p50 µs", "p99 µs", "CPU µs", "CPU A / API", "CPU B / API", "times as fast, CPU");
        foreach (var changing in (bool[])[false, true])
        {
            var targets = OperationTiming.Targets(operation, changing, port);
            var kept = targets[0] with { Port = keeping.Port };
            SameAnswers.Check([.. targets, kept]);
            var sides = Rounds.Busy.Run([.. targets, kept]);
            var (a, b) = (sides[1], sides[2]);
            foreach (var (name, side) in (IEnumerable<(string, Series)>)[("made", sides[0]), ("kept", sides[3])])
            {
                var median = side.Median;
                table.Add(
                    changing ? "changing" : "constant", name, Figure.Whole(median.PerSecond), Figure.Whole(median.P50), Figure.Whole(median.P99),
                    Figure.Whole(median.Cpu), Figure.Ratio(a.Against(side, x => x.Cpu)), Figure.Ratio(b.Against(side, x => x.Cpu)),
                    Figure.Ratio(sides[0].Against(side, x => x.Cpu)));
            }
        }
    }
}
