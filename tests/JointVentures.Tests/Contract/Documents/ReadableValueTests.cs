using GraphQL.Types;
using GraphQLParser.AST;
using JointVentures.Api.Contract.Documents;
using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Contract.Limits;

namespace JointVentures.Tests.Contract.Documents;

public sealed class ReadableValueTests
{
    [Theory]
    [InlineData("{ f(a: 1) }", 8)]
    [InlineData("{ f(a: [true, null]) }", 9)]
    [InlineData("query($a: [Odd] = \"x\") { f(a: $a) }", 19)]
    public async Task A_value_that_the_scalar_takes_and_nothing_reads_is_an_error_at_its_place(string document, int column)
    {
        var query = new ObjectGraphType { Name = "Query" };
        query.Field<StringGraphType>("f").Argument<ListGraphType<OddScalar>>("a");
        var schema = new GraphQL.Types.Schema { Query = query };
        schema.Initialize();

        var exception = await Assert.ThrowsAsync<OperationException>(
            async () => await new DocumentReader(schema, new OperationLimits()).ReadAsync(document));

        Assert.Equal((ErrorCode.ValidationFailed, "VALUES_OF_CORRECT_TYPE"), (exception.Error.Code, exception.Error.Reason));
        Assert.Equal([new SourceLocation(1, column)], exception.Error.Locations);
    }

    private sealed class OddScalar : ScalarGraphType
    {
        public OddScalar() => Name = "Odd";

        public override bool CanParseLiteral(GraphQLValue value) => true;

        public override object? ParseLiteral(GraphQLValue value) => 1;

        public override object? ParseValue(object? value) => value;
    }
}
