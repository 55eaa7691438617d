using System.Text.Json.Nodes;
using GraphQLParser;
using GraphQLParser.AST;
using JointVentures.Tests.Seed;
using Snapshooter.Xunit;

namespace JointVentures.Tests.Operations;

[Collection(GeneratedStore.Collection)]
public class ExampleOperationsTests(ServedDirectory directory) : IClassFixture<ServedDirectory>
{
    public static TheoryData<string> Names => new(ExampleOperations.Names);

    public static IEnumerable<object[]> Changes => ExampleVariables.All.Select(change => new object[] { change.Operation, change.Variable });

    [Fact]
    public void There_are_at_least_fourteen_and_one_opens_the_workbench()
    {
        Assert.True(Names.Count >= 14);
        Assert.StartsWith("# ", ExampleOperations.Read("first-query"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_begins_with_a_title_in_plain_words(string name)
    {
        var title = ExampleOperations.Read(name).Split('\n')[0];

        Assert.Matches(@"^# [A-Z][^#{}$]{15,110}[^.\s]$", title);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_file_holds_one_operation_of_its_name(string name)
    {
        var document = Parser.Parse(ExampleOperations.Read(name));

        var operation = Assert.Single(document.Definitions.OfType<GraphQLOperationDefinition>());
        Assert.Equal(string.Concat(name.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..])), operation.Name?.StringValue);
    }

    [Fact]
    public void Each_variable_of_each_operation_is_changed_by_a_test() =>
        Assert.Equal(
            ExampleOperations.Names.SelectMany(name => VariablesOf(name).Select(variable => (name, variable))).Order(),
            ExampleVariables.All.Select(change => (change.Operation, change.Variable)).Order());

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task Each_variable_changes_the_answer_and_can_be_left_out(string name, string variable)
    {
        var document = ExampleOperations.Read(name);
        var value = ExampleVariables.All.Single(change => (change.Operation, change.Variable) == (name, variable)).Value;
        var usual = (await directory.AskAsync(document)).ToJsonString();

        var changed = await directory.AskAsync(document, ExampleVariables.With(variable, value, usual));

        Assert.NotEqual(usual, changed.ToJsonString());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Each_answers_with_rows_of_the_published_data(string name)
    {
        var data = await directory.AskAsync(ExampleOperations.Read(name));

        Assert.NotNull(data.First().Value);
        Assert.All(ListsOf(data), list => Assert.NotEmpty(list));
        Snapshot.Match(ServedDirectory.Indented(data), name);
    }

    [Fact]
    public async Task Paging_forwards_and_backwards_goes_over_the_same_rows()
    {
        var forwards = ExampleOperations.Read("ventures-page-by-page");
        var first = Page(await directory.AskAsync(forwards, new { first = 3 }));
        var second = Page(await directory.AskAsync(forwards, new { first = 3, after = first["pageInfo"]!["endCursor"]!.GetValue<string>() }));
        var both = Page(await directory.AskAsync(forwards, new { first = 6 }));
        Assert.Equal(both["nodes"]!.ToJsonString(), Joined(first, second));

        var backwards = ExampleOperations.Read("ventures-page-by-page-backwards");
        var last = Page(await directory.AskAsync(backwards, new { last = 3 }));
        var before = Page(await directory.AskAsync(backwards, new { last = 3, before = last["pageInfo"]!["startCursor"]!.GetValue<string>() }));
        var lastSix = Page(await directory.AskAsync(backwards, new { last = 6 }));
        Assert.Equal(lastSix["nodes"]!.ToJsonString(), Joined(before, last));
    }

    [Fact]
    public async Task Case_makes_no_difference_to_the_ventures_that_a_name_finds()
    {
        var byName = ExampleOperations.Read("ventures-by-name");
        var upper = await directory.AskAsync(byName, new { russian = "НЕФТЕГАЗДОБЫЧА", kazakh = "ӨҢДЕУ", english = "NEFTEGAZDOBYCHA" });
        var lower = await directory.AskAsync(byName, new { russian = "нефтегаздобыча", kazakh = "өңдеу", english = "neftegazdobycha" });

        Assert.All(upper, found => Assert.NotEqual(0, found.Value!["totalCount"]!.GetValue<int>()));
        Assert.Equal(upper.ToJsonString(), lower.ToJsonString());
    }

    private static IEnumerable<string> VariablesOf(string name) =>
        Parser.Parse(ExampleOperations.Read(name)).Definitions.OfType<GraphQLOperationDefinition>().Single()
            .Variables?.Items.Select(variable => variable.Variable.Name.StringValue) ?? [];

    private static JsonNode Page(JsonObject data) => data["jointVentures"]!;

    private static string Joined(JsonNode one, JsonNode other) =>
        new JsonArray([.. one["nodes"]!.AsArray().Concat(other["nodes"]!.AsArray()).Select(node => node!.DeepClone())]).ToJsonString();

    private static IEnumerable<JsonArray> ListsOf(JsonNode? node) => node switch
    {
        JsonArray list => list.SelectMany(ListsOf).Prepend(list),
        JsonObject members => members.SelectMany(member => ListsOf(member.Value)),
        _ => [],
    };
}
