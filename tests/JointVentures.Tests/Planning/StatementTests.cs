using JointVentures.Tests.Operations;
using JointVentures.Tests.Seed;
using Snapshooter.Xunit;

namespace JointVentures.Tests.Planning;

/// <summary>What the planner makes of the documented operations, and how the store runs it over the published data.</summary>
[Collection(GeneratedStore.Collection)]
public sealed class StatementTests(GeneratedStore store)
{
    public static TheoryData<string> Names => new(ExampleOperations.Names);

    public static IEnumerable<object[]> Pages => ExampleVariables.All
        .Where(change => change.Value is ExampleVariables.Cursor).Select(change => new object[] { change.Operation, change.Variable });

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_statements_of_an_operation_are_those_that_were_read_and_approved(string name) =>
        Snapshot.Match((await Statements(name)).Told, name);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_statements_of_a_page_behind_a_cursor_are_those_that_were_read_and_approved(string name, string variable)
    {
        var (_, answer) = await Statements(name);
        var (told, _) = await Statements(name, ExampleVariables.With(variable, ExampleVariables.Cursor, answer));
        Snapshot.Match(told, $"{name}-{variable}");
    }

    private async Task<(string Told, string Answer)> Statements(string name, object? variables = null)
    {
        // One connection, which none but this operation uses.
        using var pool = ApiUnderTest.PoolOver(store.Path, connections: 1);
        using var api = new ApiUnderTest(pool);
        var answer = await api.Text(ExampleOperations.Read(name), variables);
        Assert.DoesNotContain("\"errors\":", answer, StringComparison.Ordinal);

        var connection = await pool.RentAsync(default);
        try
        {
            var statements = PreparedStatements.Of(connection);
            Assert.NotEmpty(statements);
            return (string.Join("\n\n", statements.Select(sql => $"{sql}\n{PreparedStatements.Plan(connection, sql)}")) + "\n", answer);
        }
        finally
        {
            pool.Return(connection);
        }
    }
}
