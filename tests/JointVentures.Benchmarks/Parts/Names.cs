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
        var hasTexts = StoredRows.HasTable(store, NameSql.TextTable);
        if (!hasTexts)
        {
            Console.WriteLine($"\nThe store has no table {NameSql.TextTable}: the way from the text index is left out.");
        }

        var plainPage = LoadTarget.Of(port, "/graphql", [BenchmarkOperation.Body($"query Plain {{ jointVentures(first: 20) {{ {Fields} }} }}", [])]);
        var table = new MarkdownTable(
            "names", "word", "records", "order", "p50 µs", "of the plain page", "walking the order, p50 µs", "from the text index, p50 µs",
            "of the cheaper way");
        foreach (var word in NameWord.Of(store))
        {
            var ways = NameSql.Ways.Where(way => way == NameSql.Walk || (hasTexts && word.Text.Length >= NameSql.ShortestWord)).ToArray();
            var records = StoredRows.Count(store, NameSql.Condition(word.Comparison, "@p0"), word.Text);
            foreach (var order in (VentureOrder[])[VentureOrder.Standard, VentureOrder.Largest])
            {
                var api = LoadTarget.Of(port, "/graphql", [Body(word, order)]);
                LoadTarget[] sides =
                    [api, .. ways.Select(way => LoadTarget.Of(port, NameEndpoints.Path(way, word.Comparison, order), [Body(word, order)]))];
                SameAnswers.Check(sides);
                var timed = Rounds.Alone.Run([plainPage, .. sides]);
                var (plain, found, hand) = (timed[0], timed[1], timed[2..]);
                table.Add(
                    word.Comparison, word.Kind, Figure.Whole(records), order.Name, Figure.Whole(found.Median.P50),
                    Figure.Ratio(found.Against(plain, x => x.P50)), Figure.Whole(hand[0].Median.P50),
                    hand.Length > 1 ? Figure.Whole(hand[1].Median.P50) : None,
                    Figure.Ratio(found.Against(hand.MinBy(way => way.Median.P50)!, x => x.P50)));
            }
        }
    }

    private static string Body(NameWord word, VentureOrder order) => BenchmarkOperation.Body(
        $"query Names($text: String!) {{ jointVentures(first: 20, where: {{ name: {{ ru: {{ {word.Comparison}: $text }} }} }}{order.Argument}) {{ {Fields} }} }}",
        new() { ["text"] = word.Text });
}
