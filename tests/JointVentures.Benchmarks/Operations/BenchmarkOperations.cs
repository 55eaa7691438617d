using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace JointVentures.Benchmarks.Operations;

/// <summary>The operations that are timed.</summary>
public static class BenchmarkOperations
{
    private const string PageFields = "nodes { id name { ru } status foundedOn } pageInfo { hasNextPage endCursor }";

    private static readonly string[] _words = ["нефте", "Агро", "ЭНЕРГО", "строй", "хим", "транс", "металл", "гор"];
    private static readonly string[] _statuses = ["ACTIVE", "SUSPENDED", "IN_LIQUIDATION", "LIQUIDATED"];

    /// <summary>All of them.</summary>
    /// <param name="ventures">How many ventures the store has.</param>
    /// <param name="cursorOf">The cursor of a venture by its key, in the default order.</param>
    public static IReadOnlyList<BenchmarkOperation> All(int ventures, Func<long, string> cursorOf) =>
    [
        new("page", $"query Page($first: Int!) {{ jointVentures(first: $first) {{ {PageFields} }} }}",
            n => new JsonObject { ["first"] = n == 0 ? 20 : 16 + (n % 9) }),
        new("deep", $"query Deep($first: Int!, $after: String!) {{ jointVentures(first: $first, after: $after) {{ {PageFields} }} }}",
            n => new JsonObject { ["first"] = 20, ["after"] = cursorOf(Deep(ventures, n)) }),
        new("nested",
            "query Nested($status: VentureStatus!) { jointVentures(first: 50, where: { status: { eq: $status } }, order: [{ charterCapital: { usd: DESC } }]) { totalCount nodes { id name { ru } foundedOn charterCapital { amount currency usd } region { code name { ru } } sector { code name { ru } } stakes { sharePercent partner { name { ru } country } } } } }",
            n => new JsonObject { ["status"] = _statuses[n % _statuses.Length] }),
        new("lookup", "query Lookup($id: ID!) { jointVenture(id: $id) { id registrationNumber name { ru en } status hostCountry foundedOn employees } }",
            n => new JsonObject { ["id"] = IdOf(1 + (Scattered(n) % ventures)) }),
        new("contains",
            "query Contains($text: String!) { jointVentures(first: 20, where: { name: { ru: { contains: $text } } }) { nodes { id name { ru } } pageInfo { hasNextPage } } }",
            n => new JsonObject { ["text"] = _words[n % _words.Length] }),
        new("two-roots",
            "query TwoRoots($first: Int!) { largest: jointVentures(first: $first, order: [{ charterCapital: { usd: DESC } }]) { nodes { id name { ru } charterCapital { amount currency usd } } } regions(first: $first, order: [{ code: ASC }]) { nodes { code name { ru } } } }",
            n => new JsonObject { ["first"] = n == 0 ? 10 : 6 + (n % 9) }),
    ];

    private static string IdOf(long key) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"JointVenture:{key}")));

    private static long Deep(int ventures, int number) => (ventures * 9L / 10) - (number == 0 ? 0 : Scattered(number) % (ventures / 2));

    // The same numbers in every run, without an order that a cache would like.
    private static long Scattered(int number) => (number * 2_654_435_761L) & 0x7fff_ffff;

    /// <summary>Makes the cursors of the default order from one that the API gave.</summary>
    public static Func<long, string> Cursors(string sample)
    {
        var bytes = Base64Url.DecodeFromChars(sample);
        return key =>
        {
            var cursor = bytes.ToArray();
            System.Buffers.Binary.BinaryPrimitives.WriteInt64BigEndian(cursor.AsSpan(cursor.Length - sizeof(long)), key);
            return Base64Url.EncodeToString(cursor);
        };
    }
}
