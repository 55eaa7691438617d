using JointVentures.Benchmarks.Load;
using JointVentures.Benchmarks.Operations;
using JointVentures.Benchmarks.Report;
using JointVentures.Benchmarks.Serving;

namespace JointVentures.Benchmarks.Parts;

/// <summary>Operations beside both sets of endpoints written by hand, with constant and with changing variables.</summary>
public static class SideBySide
{
    /// <summary>Times the chosen operations and prints all figures.</summary>
    /// <param name="store">The store.</param>
    /// <param name="port">The port of a server without kept counts.</param>
    /// <param name="names">The operations' names.</param>
    public static IReadOnlyList<OperationTiming> Run(BenchmarkStore store, int port, IReadOnlySet<string> names)
    {
        var operations = BenchmarkOperations.All(store.Ventures, key => new AskedCursors(port).Of(key))
            .Where(operation => names.Contains(operation.Name)).ToArray();
        if (operations.Length == 0)
        {
            return [];
        }

        Rounds.Busy.WarmUp(operations.SelectMany(operation => OperationTiming.Targets(operation, changing: true, port)));
        var timings = new List<OperationTiming>();
        var table = new MarkdownTable(
            "operation", "variables", "requests/s", "p50 µs", "p99 µs", "CPU µs", "bytes", "CPU µs of A", "CPU µs of B", "requests/s of A",
            "CPU A / API", "CPU B / API");
        foreach (var operation in operations)
        {
            foreach (var changing in (bool[])[false, true])
            {
                var targets = OperationTiming.Targets(operation, changing, port);
                SameAnswers.Check(targets);
                var (api, a, b) = Rounds.Busy.Run(targets) switch { var sides => (sides[0], sides[1], sides[2]) };
                timings.Add(new OperationTiming(operation, store.Ventures, changing, api, a, b));
                var median = api.Median;
                table.Add(
                    operation.Name, changing ? "changing" : "constant", Figure.Whole(median.PerSecond), Figure.Whole(median.P50),
                    Figure.Whole(median.P99), Figure.Whole(median.Cpu), Figure.Whole(median.Allocated), Figure.Whole(a.Median.Cpu),
                    Figure.Whole(b.Median.Cpu), Figure.Ratio(api.Against(a, x => x.PerSecond)), Figure.Ratio(a.Against(api, x => x.Cpu)),
                    Figure.Ratio(b.Against(api, x => x.Cpu)));
            }
        }

        return timings;
    }
}
