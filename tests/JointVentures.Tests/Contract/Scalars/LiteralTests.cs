using GraphQL;
using GraphQL.Validation;
using GraphQLParser;

namespace JointVentures.Tests.Contract.Scalars;

/// <summary>What the engine's validation lets through as a literal of each scalar.</summary>
public class LiteralTests
{
    [Theory]
    [InlineData("foundedOn", "\"2019-11-07\"")]
    [InlineData("closedOn", "null")]
    [InlineData("updatedAt", "\"2019-11-07T00:00:00Z\"")]
    [InlineData("russianSharePercent", "50")]
    [InlineData("russianSharePercent", "50.5")]
    [InlineData("russianSharePercent", "1e400")]
    [InlineData("employees", "2147483647")]
    [InlineData("id", "\"Sm9pbnRWZW50dXJlOjE=\"")]
    [InlineData("id", "1")]
    [InlineData("status", "ACTIVE")]
    public async Task A_literal_of_the_right_form_is_valid(string field, string literal) => Assert.Empty(await Errors(field, literal));

    [Theory]
    [InlineData("foundedOn", "\"2019-02-29\"")]
    [InlineData("foundedOn", "2019")]
    [InlineData("updatedAt", "\"2019-11-07\"")]
    [InlineData("russianSharePercent", "\"50\"")]
    [InlineData("russianSharePercent", "true")]
    [InlineData("employees", "2147483648")]
    [InlineData("employees", "1.0")]
    [InlineData("employees", "\"1\"")]
    [InlineData("id", "1.5")]
    [InlineData("id", "true")]
    [InlineData("status", "\"ACTIVE\"")]
    [InlineData("status", "active")]
    [InlineData("registrationNumber", "1")]
    public async Task A_literal_of_another_form_is_not(string field, string literal) => Assert.NotEmpty(await Errors(field, literal));

    private static async Task<IEnumerable<ExecutionError>> Errors(string field, string literal)
    {
        var document = Parser.Parse($"{{ jointVentures(where: {{ {field}: {{ eq: {literal} }} }}) {{ totalCount }} }}");
        var result = await new DocumentValidator().ValidateAsync(new ValidationOptions
        {
            Schema = ContractUnderTest.Schema.Schema,
            Document = document,
            Operation = (GraphQLParser.AST.GraphQLOperationDefinition)document.Definitions[0],
        });
        return result.Errors;
    }
}
