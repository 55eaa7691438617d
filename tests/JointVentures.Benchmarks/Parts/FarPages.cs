using System.Text.Json.Nodes;
using JointVentures.Benchmarks.Load;
using JointVentures.Benchmarks.Operations;
using JointVentures.Benchmarks.Report;
using JointVentures.Benchmarks.Serving;

namespace JointVentures.Benchmarks.Parts;

/// <summary>Pages at nine tenths of the list, forwards and backwards, against the first page in the same order.</summary>
public static class FarPages
{
    /// <summary>Times them in three orders and prints the figures.</summary>
    /// <param name="store">The store.</param>
    /// <param name="port">The port of its server.</param>
    public static void Run(BenchmarkStore store, int port)
    {
        var position = store.Ventures / 10 * 9;
        var table = new MarkdownTable(
            $"order, at record {Figure.Whole(position)}", "first page, CPU µs", "forwards, CPU µs", "of the first", "backwards, CPU µs",
            "of the first", "p50 forwards, of the first", "p50 backwards");
        foreach (var order in VentureOrder.All)
        {
            // One place as there is one first page: what is read again and again is in memory for both.
            var cursor = new AskedCursors(port).Of(StoredRows.KeyAt(store, order, position), order.Argument);
            var samples = Rounds.Busy.Run(
                Target(port, order, "first: 20", []),
                Target(port, order, "first: 20, after: $cursor", new() { ["cursor"] = cursor }),
                Target(port, order, "last: 20, before: $cursor", new() { ["cursor"] = cursor }));
            var (first, forwards, backwards) = (samples[0], samples[1], samples[2]);
            table.Add(
                order.Name, Figure.Whole(first.Median.Cpu), Figure.Whole(forwards.Median.Cpu), Figure.Ratio(forwards.Against(first, x => x.Cpu)),
                Figure.Whole(backwards.Median.Cpu), Figure.Ratio(backwards.Against(first, x => x.Cpu)),
                Figure.Ratio(forwards.Against(first, x => x.P50)), Figure.Ratio(backwards.Against(first, x => x.P50)));
        }
    }

    private static LoadTarget Target(int port, VentureOrder order, string page, JsonObject variables)
    {
        var declared = variables.Count > 0 ? "($cursor: String!)" : "";
        var document = $"query Page{declared} {{ jointVentures({page}{order.Argument}) {{ {BenchmarkOperations.PageFields} }} }}";
        return LoadTarget.Of(port, "/graphql", [BenchmarkOperation.Body(document, variables)]);
    }
}
