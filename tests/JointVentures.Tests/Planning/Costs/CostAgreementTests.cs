using System.Text.Json;
using CsCheck;
using GraphQLParser.AST;
using JointVentures.Api.Contract.Cost;
using JointVentures.Api.Contract.Documents;
using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Contract.Inputs;
using JointVentures.Api.Contract.Limits;
using JointVentures.Api.Planning.Costs;
using JointVentures.Tests.Contract;
using JointVentures.Tests.Operations;
using JointVentures.Tests.Oracle;
using JointVentures.Tests.Oracle.Generating;
using JointVentures.Tests.Oracle.Operations;
using JointVentures.Tests.Oracle.Tied;

namespace JointVentures.Tests.Planning.Costs;

/// <summary>The cost that the server works out against the one that the published schema and the written rules give.</summary>
public sealed class CostAgreementTests(TiedStore tied) : IClassFixture<TiedStore>
{
    private static readonly OperationLimits _limits = new();
    private static readonly DocumentReader _documents = new(ContractUnderTest.Schema.Schema, _limits);
    private static readonly PlainSchema _schema = new(File.ReadAllText(Repository.PathOf("schema", "schema.graphql")));

    public static TheoryData<string> Documented => new(ExampleOperations.Names);

    [Fact]
    public void Random_operations_cost_what_the_rules_say()
    {
        var told = 0;
        new RandomOperations(tied.Contest.Store, ContractUnderTest.Declaration).Sample(
            operation =>
            {
                foreach (var request in (Operation[])[operation, operation.Again()])
                {
                    var text = new OperationText(_ => "none");
                    var (query, variables) = (text.Query(request), text.Variables(request));
                    if (OfAsync(query, variables).AsTask().GetAwaiter().GetResult() is { } cost)
                    {
                        Assert.Equal(new PlainCost(_schema).Of(query, variables), (cost.Field, cost.Type));
                        Interlocked.Increment(ref told);
                    }
                }
            },
            iter: Effort.Cases(1_500),
            print: operation => new OperationText(_ => "none").Query(operation) + "\n" + new OperationText(_ => "none").Variables(operation));

        Assert.True(told > 1_000, $"Only {told} operations have a cost.");
    }

    [Theory]
    [MemberData(nameof(Documented))]
    public async Task Each_documented_operation_costs_what_the_rules_say_and_no_more_than_allowed(string name)
    {
        var cost = (await OfAsync(ExampleOperations.Read(name), "{}"))!.Value;

        Assert.Equal(new PlainCost(_schema).Of(ExampleOperations.Read(name)), (cost.Field, cost.Type));
        CostLimit.Check(cost, _limits);
    }

    /// <summary>What the server finds that an operation costs; null where it is refused before that is known.</summary>
    public static async ValueTask<OperationCost?> OfAsync(string query, string variables)
    {
        try
        {
            using var json = JsonDocument.Parse(variables);
            var document = await _documents.ReadAsync(query);
            var operation = document.Operation(null);
            var values = VariableValues.Read(new DeclaredVariables(ContractUnderTest.Schema.Schema, operation), json.RootElement, new OperationLimits());
            return Of(document, operation, values);
        }
        catch (OperationException)
        {
            return null;
        }
    }

    private static OperationCost Of(PreparedDocument document, GraphQLOperationDefinition operation, VariableValues values)
    {
        new Api.Planning.Selections.Conditions(document, values).Check(operation.SelectionSet);
        return new CostPlanner(ContractUnderTest.Schema.Schema, document, values).Plan(operation).Value(values.Slots);
    }
}
