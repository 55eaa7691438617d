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
                var (api, a, b) = Rounds.Busy.Run(targets) switch { var x => (x[0], x[1], x[2]) };
                timings.Add(new OperationTiming(operation, store.Ventures, changing, api, a, b));
                table.Add(
                    operation.Name, changing ? "changing" : "constant", Figure.Whole(api.PerSecond), Figure.Whole(api.P50), Figure.Whole(api.P99),
                    Figure.Whole(api.Cpu), Figure.Whole(api.Allocated), Figure.Whole(a.Cpu), Figure.Whole(b.Cpu),
                    Figure.Ratio(api.PerSecond, a.PerSecond), Figure.Ratio(a.Cpu, api.Cpu), Figure.Ratio(b.Cpu, api.Cpu));
            }
        }

        return timings;
    }
}
