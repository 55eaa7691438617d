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
            operation.Title, "counts", "requests/s", "p50 µs", "p99 µs", "CPU µs", "CPU A / API", "CPU B / API", "times as fast");
        foreach (var changing in (bool[])[false, true])
        {
            var targets = OperationTiming.Targets(operation, changing, port);
            var kept = targets[0] with { Port = keeping.Port };
            SameAnswers.Check([.. targets, kept]);
            var samples = Rounds.Busy.Run([.. targets, kept]);
            var (made, a, b) = (samples[0], samples[1], samples[2]);
            foreach (var (name, sample) in (IEnumerable<(string, Sample)>)[("made", made), ("kept", samples[3])])
            {
                table.Add(
                    changing ? "changing" : "constant", name, Figure.Whole(sample.PerSecond), Figure.Whole(sample.P50), Figure.Whole(sample.P99),
                    Figure.Whole(sample.Cpu), Figure.Ratio(a.Cpu, sample.Cpu), Figure.Ratio(b.Cpu, sample.Cpu),
                    Figure.Ratio(made.P50, sample.P50));
            }
        }
    }
}
