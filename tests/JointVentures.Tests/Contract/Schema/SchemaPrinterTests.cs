using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;
using JointVentures.Api.Contract.Schema;

namespace JointVentures.Tests.Contract.Schema;

public class SchemaPrinterTests
{
    [Theory]
    [InlineData("plain")]
    [InlineData("ends with \\")]
    [InlineData("ends with \"")]
    [InlineData("has \"\"\" and \\ inside")]
    [InlineData("two\nlines")]
    public void A_description_is_read_as_it_was_written(string description)
    {
        var field = Read(new FieldType { Name = "a", Description = description, ResolvedType = new StringGraphType() });

        Assert.Equal(description, field.Description!.Value.ToString());
    }

    [Fact]
    public void A_deprecated_field_says_why()
    {
        var field = Read(new FieldType { Name = "a", DeprecationReason = "Say \"b\".", ResolvedType = new StringGraphType() });

        var directive = Assert.Single(field.Directives!);
        Assert.Equal("deprecated", directive.Name.StringValue);
        Assert.Equal("Say \"b\".", ((GraphQLStringValue)directive.Arguments!.Single().Value).Value.ToString());
    }

    [Fact]
    public void An_argument_keeps_its_default()
    {
        var field = Read(new FieldType
        {
            Name = "a",
            ResolvedType = new StringGraphType(),
            Arguments = new QueryArguments(new QueryArgument(new IntGraphType()) { Name = "first", DefaultValue = 20 }),
        });

        Assert.Equal("20", ((GraphQLIntValue)field.Arguments!.Single().DefaultValue!).Value.ToString());
    }

    private static GraphQLFieldDefinition Read(FieldType field)
    {
        var query = new ObjectGraphType { Name = "Query" };
        query.AddField(field);
        var schema = new GraphQL.Types.Schema { Query = query };

        var text = SchemaPrinter.Print(schema, [query]).Whole;

        return Parser.Parse(text).Definitions.OfType<GraphQLObjectTypeDefinition>().Single().Fields!.Single();
    }
}
