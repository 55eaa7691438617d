using JointVentures.Benchmarks.Load;
using JointVentures.Benchmarks.Operations;
using JointVentures.Benchmarks.Report;
using JointVentures.Benchmarks.Serving;

namespace JointVentures.Benchmarks.Parts;

/// <summary>Pages at nine tenths of the list, forwards and backwards, against the first page in the same order.</summary>
public static class FarPages
{
    private const int Places = 16;
    private const int Apart = 100;

    /// <summary>Times them in three orders and prints the figures.</summary>
    /// <param name="store">The store; at least 20,000 ventures, or the last places lie near its end.</param>
    /// <param name="port">The port of its server.</param>
    public static void Run(BenchmarkStore store, int port)
    {
        var position = store.Ventures / 10 * 9;
        var table = new MarkdownTable(
            $"order, at record {Figure.Whole(position)}", "first page, CPU µs", "p50 µs", "forwards, CPU µs", "of the first", "p50 µs", "of the first",
            "backwards, CPU µs", "of the first", "p50 µs", "of the first");
        foreach (var order in VentureOrder.All)
        {
            var apart = Math.Min(Apart, store.Ventures / 10 / (Places + 1));
            var cursors = StoredRows.KeysFrom(store, order, position, Places, apart)
                .Select(key => new AskedCursors(port).Of(key, order.Argument)).ToArray();
            var samples = Rounds.Busy.Run(
                Target(port, order, "first: 20", [""]),
                Target(port, order, "first: 20, after: $cursor", cursors),
                Target(port, order, "last: 20, before: $cursor", cursors));
            var (first, forwards, backwards) = (samples[0], samples[1], samples[2]);
            table.Add([
                order.Name, Figure.Whole(first.Cpu), Figure.Whole(first.P50), .. Against(forwards, first), .. Against(backwards, first)]);
        }
    }

    private static string[] Against(Sample page, Sample first) =>
        [Figure.Whole(page.Cpu), Figure.Ratio(page.Cpu, first.Cpu), Figure.Whole(page.P50), Figure.Ratio(page.P50, first.P50)];

    private static LoadTarget Target(int port, VentureOrder order, string page, IReadOnlyList<string> cursors)
    {
        var declared = page.Contains('$', StringComparison.Ordinal) ? "($cursor: String!)" : "";
        var document = $"query Page{declared} {{ jointVentures({page}{order.Argument}) {{ {BenchmarkOperations.PageFields} }} }}";
        return LoadTarget.Of(port, "/graphql", cursors.Select(cursor =>
            new BenchmarkOperation("far", "", document, _ => declared.Length == 0 ? [] : new() { ["cursor"] = cursor }).Body(0)));
    }
}
