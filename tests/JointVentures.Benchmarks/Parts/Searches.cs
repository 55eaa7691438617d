using JointVentures.Benchmarks.Hand;
using JointVentures.Benchmarks.Load;
using JointVentures.Benchmarks.Operations;
using JointVentures.Benchmarks.Report;
using JointVentures.Benchmarks.Serving;

namespace JointVentures.Benchmarks.Parts;

/// <summary>First pages of a search in the order of relevance, against plain SQL over the same index.</summary>
public static class Searches
{
    private const string Fields = "nodes { id name { ru } } pageInfo { hasNextPage }";

    /// <summary>Times them and prints the figures.</summary>
    /// <param name="store">The store.</param>
    /// <param name="port">The port of its server.</param>
    public static void Run(BenchmarkStore store, int port)
    {
        var table = new MarkdownTable("search", "text", "p50 µs", "by hand, p50 µs", "of by hand", "with the count, p50 µs", "across the types, p50 µs");
        foreach (var text in SearchText.Of(store))
        {
            var api = LoadTarget.Of(port, "/graphql", [Body(text, $"jointVentures(first: 20, search: $text) {{ {Fields} }}")]);
            var hand = LoadTarget.Of(port, SearchEndpoints.Path(text.Misspelt), [Body(text, "")]);
            SameAnswers.Check([api, hand]);
            var timed = Rounds.Alone.Run(
            [
                api,
                hand,
                LoadTarget.Of(port, "/graphql", [Body(text, $"jointVentures(first: 20, search: $text) {{ totalCount {Fields} }}")]),
                LoadTarget.Of(port, "/graphql", [Body(text, "search(text: $text) { score matched node { id } }")]),
            ]);
            table.Add(
                text.Kind, text.Text, Figure.Whole(timed[0].Median.P50), Figure.Whole(timed[1].Median.P50),
                Figure.Ratio(timed[0].Against(timed[1], x => x.P50)), Figure.Whole(timed[2].Median.P50), Figure.Whole(timed[3].Median.P50));
        }
    }

    private static string Body(SearchText text, string field) =>
        BenchmarkOperation.Body($"query Search($text: String!) {{ {field} }}", new() { ["text"] = text.Text });
}
