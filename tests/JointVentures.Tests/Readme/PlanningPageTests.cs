using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using JointVentures.Api.Execution;
using JointVentures.Tests.Operations;
using JointVentures.Tests.Planning;
using JointVentures.Tests.Seed;

namespace JointVentures.Tests.Readme;

/// <summary>What the planner's page shows of one operation, held to the running planner.</summary>
[Collection(GeneratedStore.Collection)]
public sealed partial class PlanningPageTests(GeneratedStore store)
{
    private const string Followed = "ventures-page-by-page";

    private static readonly string _page = File.ReadAllText(Repository.PathOf("src", "JointVentures.Api", "Planning", "README.md"));

    [Fact]
    public void The_page_follows_a_documented_operation() =>
        Assert.Equal(ExampleOperations.Read(Followed), Assert.Single(Blocks("graphql")));

    [Fact]
    public async Task The_page_shows_the_statements_that_the_planner_makes_without_and_behind_a_cursor()
    {
        var (variables, _) = Exchange();
        var (first, answer) = await RunAsync(variables);
        var cursor = JsonNode.Parse(answer)!["data"]!["jointVentures"]!["pageInfo"]!["endCursor"]!.DeepClone();
        var (behind, _) = await RunAsync(new JsonObject { ["first"] = variables["first"]!.DeepClone(), ["after"] = cursor });

        string[] made = [Text(first), Text(behind.Except(first))];
        Assert.True(made.SequenceEqual(Blocks("sql")), $"The blocks of SQL in the page are to be:\n\n{string.Join("\n---\n\n", made)}");
    }

    [Fact]
    public async Task The_page_shows_the_answer_that_the_server_gives()
    {
        var (variables, shown) = Exchange();

        var (_, answer) = await RunAsync(variables);

        var given = ServedDirectory.Indented(JsonNode.Parse(answer)!);
        Assert.True(given == ServedDirectory.Indented(shown), $"The answer in the page is to be:\n\n{given}");
    }

    [Fact]
    public void Each_writer_that_the_page_names_is_there() =>
        Assert.Empty(Writer().Matches(_page).Select(name => name.Value).Except(typeof(OperationPlan).Assembly.GetTypes().Select(type => type.Name)));

    [Theory]
    [MemberData(nameof(Places))]
    public void Each_place_that_the_page_names_is_there(string place) =>
        Assert.True(Path.Exists(Repository.PathOf("src", "JointVentures.Api", "Planning", place)), $"The page names {place}, which is not there.");

    public static TheoryData<string> Places =>
        [.. Link().Matches(_page).Select(link => link.Groups["place"].Value).Where(place => !place.StartsWith('#')).Distinct()];

    private static (JsonNode Variables, JsonNode Answer) Exchange() =>
        Blocks("json").Select(block => JsonNode.Parse(block)!).ToArray() switch
        {
            [var variables, var answer] => (variables, answer),
            var blocks => throw new InvalidDataException($"The page shows variables and an answer, not {blocks.Length} blocks of JSON."),
        };

    private async Task<(IReadOnlyList<string> Statements, string Answer)> RunAsync(JsonNode variables)
    {
        // One connection, which none but this operation uses.
        using var pool = ApiUnderTest.PoolOver(store.Path, connections: 1);
        using var api = new ApiUnderTest(pool);
        var answer = await api.Text(ExampleOperations.Read(Followed), variables.ToJsonString());
        var connection = await pool.RentAsync(default);
        try
        {
            return (PreparedStatements.Of(connection), answer);
        }
        finally
        {
            pool.Return(connection);
        }
    }

    // A statement is one line; the page breaks it where a reader would.
    private static string Text(IEnumerable<string> statements) =>
        string.Join("\n\n", statements.Select(sql => sql.Replace(" where ", "\n  where ", StringComparison.Ordinal))) + "\n";

    private static IReadOnlyList<string> Blocks(string language) =>
        [.. Block().Matches(_page).Where(block => block.Groups["language"].Value == language).Select(block => block.Groups["text"].Value)];

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<text>(?s:.*?))^```$", RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex(@"\b[A-Z][A-Za-z]+(Writer|Field)\b")]
    private static partial Regex Writer();

    [GeneratedRegex(@"\]\((?<place>[^)\s]+)\)")]
    private static partial Regex Link();
}
