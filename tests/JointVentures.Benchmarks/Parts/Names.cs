using JointVentures.Benchmarks.Hand;
using JointVentures.Benchmarks.Load;
using JointVentures.Benchmarks.Operations;
using JointVentures.Benchmarks.Report;
using JointVentures.Benchmarks.Serving;

namespace JointVentures.Benchmarks.Parts;

/// <summary>First pages by a comparison of the name, against the plain page and against both ways by hand.</summary>
public static class Names
{
    private const string Fields = "nodes { id name { ru } } pageInfo { hasNextPage }";
    private const string None = "-";

    /// <summary>Times them with frequent and rare words in two orders and prints the figures.</summary>
    /// <param name="store">The store.</param>
    /// <param name="port">The port of its server.</param>
    public static void Run(BenchmarkStore store, int port)
    {
        var ways = NameSql.Ways.Where(way => way != NameSql.Text || StoredRows.HasTable(store, NameSql.TextTable)).ToArray();
        if (ways.Length < NameSql.Ways.Count)
        {
            Console.WriteLine($"\nThe store has no table {NameSql.TextTable}: the way from the text index is left out.");
        }

        var plain = Rounds.Alone.Run(Target(port, new NameWord("", "", ""), VentureOrder.Standard))[0];
        var table = new MarkdownTable(
            "names", "word", "records", "order", "p50 µs", "of the plain page", "walking the order, p50 µs", "from the text index, p50 µs",
            "of the cheaper way");
        foreach (var word in NameWord.Of(store))
        {
            var records = StoredRows.Count(store, NameSql.Condition(word.Comparison, "@p0"), word.Text);
            foreach (var order in (VentureOrder[])[VentureOrder.Standard, VentureOrder.Largest])
            {
                var api = Target(port, word, order);
                var hand = ways.Select(way => LoadTarget.Of(port, NameEndpoints.Path(way, word.Comparison, order), [Body(word, order)]));
                LoadTarget[] targets = [api, .. hand];
                SameAnswers.Check(targets);
                var samples = Rounds.Alone.Run(targets);
                table.Add(
                    word.Comparison, word.Kind, Figure.Whole(records), order.Name, Figure.Whole(samples[0].P50),
                    Figure.Ratio(samples[0].P50, plain.P50), Figure.Whole(samples[1].P50),
                    samples.Length > 2 ? Figure.Whole(samples[2].P50) : None,
                    Figure.Ratio(samples[0].P50, samples[1..].Min(sample => sample.P50)));
            }
        }
    }

    private static LoadTarget Target(int port, NameWord word, VentureOrder order) => LoadTarget.Of(port, "/graphql", [Body(word, order)]);

    private static string Body(NameWord word, VentureOrder order)
    {
        var isPlain = word.Comparison.Length == 0;
        var document = isPlain
            ? $"query Plain {{ jointVentures(first: 20) {{ {Fields} }} }}"
            : $"query Names($text: String!) {{ jointVentures(first: 20, where: {{ name: {{ ru: {{ {word.Comparison}: $text }} }} }}{order.Argument}) {{ {Fields} }} }}";
        return BenchmarkOperation.Body(document, isPlain ? [] : new() { ["text"] = word.Text });
    }
}
