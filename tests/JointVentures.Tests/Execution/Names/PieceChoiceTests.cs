using System.Text.Json;
using JointVentures.Api.Execution.Names;
using JointVentures.Api.Execution.Rows;
using JointVentures.Directory.Store;
using JointVentures.Directory.Text;
using JointVentures.Tests.Seed;

namespace JointVentures.Tests.Execution.Names;

/// <summary>Whichever letters of a word a name index is asked for, the answer is the one of comparing every row.</summary>
[Collection(GeneratedStore.Collection)]
public sealed class PieceChoiceTests(GeneratedStore store) : IDisposable
{
    // Nothing is in an empty list, but what may be in it cannot be looked up by name.
    private const string ByComparing = "{ or: [FILTER, { id: { in: [] } }] }";

    private static readonly string[] _orders = ["[]", "[{ charterCapital: { usd: DESC } }]"];

    private readonly ReadPool _pool = ApiUnderTest.PoolOver(store.Path, connections: 1);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Whatever_is_thought_of_how_rare_letters_are_the_rows_are_those_of_comparing(int seed)
    {
        var random = new Random(seed);
        using var api = new ApiUnderTest(_pool) { Pieces = new PieceCounts() };
        var names = store.Texts("select \"NameRu\" from \"JointVentures\" where \"Id\" % 97 = 5");
        var found = 0;
        for (var i = 0; i < 40; i++)
        {
            var (comparison, word) = Question(names[random.Next(names.Count)]!, random);
            Guess(api.Pieces, word, random);
            var filter = $$"""{ name: { ru: { {{comparison}}: {{JsonSerializer.Serialize(word)}} } } }""";
            string Ask(string where) =>
                $$"""{ jointVentures(first: 30, order: {{_orders[i % 2]}}, where: {{where}}) { totalCount nodes { id } pageInfo { hasNextPage } } }""";

            var answer = await api.Text(Ask(filter));

            Assert.Equal(await api.Text(Ask(ByComparing.Replace("FILTER", filter, StringComparison.Ordinal))), answer);
            found += answer.Contains("\"id\"", StringComparison.Ordinal) ? 1 : 0;
        }

        // Both what is there and what only has the same letters is asked for.
        Assert.InRange(found, 10, 38);
    }

    /// <inheritdoc/>
    public void Dispose() => _pool.Dispose();

    private static (string Comparison, string Word) Question(string name, Random random)
    {
        var (cut, length) = (random.Next(name.Length - 6), random.Next(3, name.Length));
        return random.Next(5) switch
        {
            0 => ("startsWith", name[..length]),
            1 => ("endsWith", name[^length..]),
            2 => ("eq", name),
            // The letters of a name in another order.
            3 => ("contains", name[^4..] + name[..4]),
            _ => ("contains", name.Substring(cut, Math.Min(length, name.Length - cut))),
        };
    }

    private static void Guess(PieceCounts pieces, string word, Random random)
    {
        var folded = TextFolding.Fold(word);
        for (var start = 0; start + NameIndex.Letters <= folded.Length; start++)
        {
            pieces.Keep(NameColumns.Of("NameRu"), folded.Substring(start, NameIndex.Letters), random.Next(3) switch
            {
                0 => random.Next(1, 50),
                1 => random.Next(1, 5_000),
                _ => 100_000,
            });
        }
    }
}
