using System.Text.Json.Nodes;
using JointVentures.Benchmarks.Hand;

namespace JointVentures.Benchmarks.Operations;

/// <summary>The operations that are timed.</summary>
public static class BenchmarkOperations
{
    /// <summary>What is selected on a page.</summary>
    public const string PageFields = "nodes { id name { ru } status foundedOn } pageInfo { hasNextPage endCursor }";

    private static readonly string[] _words = ["нефте", "Агро", "ЭНЕРГО", "строй", "хим", "транс", "металл", "гор"];
    private static readonly string[] _statuses = ["ACTIVE", "SUSPENDED", "IN_LIQUIDATION", "LIQUIDATED"];

    /// <summary>Their names.</summary>
    public static IReadOnlyCollection<string> Names { get; } = [.. All(1, _ => "").Select(operation => operation.Name)];

    /// <summary>All of them.</summary>
    /// <param name="ventures">How many ventures the store has.</param>
    /// <param name="cursorOf">The cursor of a venture by its key, in the default order.</param>
    public static IReadOnlyList<BenchmarkOperation> All(int ventures, Func<long, string> cursorOf) =>
    [
        new("page", "page of 20", $"query Page($first: Int!) {{ jointVentures(first: $first) {{ {PageFields} }} }}",
            n => new JsonObject { ["first"] = n == 0 ? 20 : 16 + (n % 9) }),
        new("deep", "page of 20, deep in the list", $"query Deep($first: Int!, $after: String!) {{ jointVentures(first: $first, after: $after) {{ {PageFields} }} }}",
            n => new JsonObject { ["first"] = 20, ["after"] = cursorOf(Deep(ventures, n)) }),
        new("nested", "50 filtered and sorted, with two objects, a list and the count",
            "query Nested($status: VentureStatus!) { jointVentures(first: 50, where: { status: { eq: $status } }, order: [{ charterCapital: { usd: DESC } }]) { totalCount nodes { id name { ru } foundedOn charterCapital { amount currency usd } region { code name { ru } } sector { code name { ru } } stakes { sharePercent partner { name { ru } country } } } } }",
            n => new JsonObject { ["status"] = _statuses[n % _statuses.Length] }),
        new("lookup", "one record by its id",
            "query Lookup($id: ID!) { jointVenture(id: $id) { id registrationNumber name { ru en } status hostCountry foundedOn employees } }",
            n => new JsonObject { ["id"] = HandFormat.Id(1 + (Scattered(n) % ventures)) }),
        new("contains", "page of 20 whose name has a word in it",
            "query Contains($text: String!) { jointVentures(first: 20, where: { name: { ru: { contains: $text } } }) { nodes { id name { ru } } pageInfo { hasNextPage } } }",
            n => new JsonObject { ["text"] = _words[n % _words.Length] }),
        new("two-roots", "two lists in one operation",
            "query TwoRoots($first: Int!) { largest: jointVentures(first: $first, order: [{ charterCapital: { usd: DESC } }]) { nodes { id name { ru } charterCapital { amount currency usd } } } regions(first: $first, order: [{ code: ASC }]) { nodes { code name { ru } } } }",
            n => new JsonObject { ["first"] = n == 0 ? 10 : 6 + (n % 9) }),
    ];

    private static long Deep(int ventures, int number) => (ventures * 9L / 10) - (number == 0 ? 0 : Scattered(number) % (ventures / 2));

    // The same numbers in every run, without an order that a cache would like.
    private static long Scattered(int number) => (number * 2_654_435_761L) & 0x7fff_ffff;
}
