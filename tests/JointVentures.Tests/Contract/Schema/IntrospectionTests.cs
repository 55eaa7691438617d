using System.Text.Json;

namespace JointVentures.Tests.Contract.Schema;

public class IntrospectionTests
{
    [Fact]
    public async Task Introspection_and_the_published_text_tell_the_same() => Assert.Equal(
        SchemaShape.OfText(ContractUnderTest.Schema.Text.Whole).Order(StringComparer.Ordinal),
        SchemaShape.OfIntrospection(await Introspection.OwnTypes()).Order(StringComparer.Ordinal));

    [Fact]
    public async Task The_schema_describes_itself_and_has_queries_alone()
    {
        var schema = (await Introspection.Ask(Introspection.Whole)).GetProperty("__schema");

        Assert.False(string.IsNullOrWhiteSpace(schema.GetProperty("description").GetString()));
        Assert.Equal("Query", schema.GetProperty("queryType").GetProperty("name").GetString());
        Assert.Equal(JsonValueKind.Null, schema.GetProperty("mutationType").ValueKind);
        Assert.Equal(JsonValueKind.Null, schema.GetProperty("subscriptionType").ValueKind);
    }

    [Fact]
    public async Task Every_scalar_of_our_own_says_where_it_is_specified()
    {
        var answer = await Introspection.Ask(
            """{ date: __type(name: "LocalDate") { specifiedByURL } text: __type(name: "String") { specifiedByURL } }""");

        Assert.Equal(
            """{"date":{"specifiedByURL":"https://scalars.graphql.org/chillicream/local-date.html"},"text":{"specifiedByURL":null}}""",
            answer.GetRawText());
    }

    [Theory]
    [InlineData("skip", "FIELD, FRAGMENT_SPREAD, INLINE_FRAGMENT", "if: Boolean!")]
    [InlineData("include", "FIELD, FRAGMENT_SPREAD, INLINE_FRAGMENT", "if: Boolean!")]
    [InlineData("deprecated", "ARGUMENT_DEFINITION, ENUM_VALUE, FIELD_DEFINITION, INPUT_FIELD_DEFINITION", "reason: String")]
    [InlineData("specifiedBy", "SCALAR", "url: String!")]
    [InlineData("cost", "ARGUMENT_DEFINITION, ENUM, FIELD_DEFINITION, INPUT_FIELD_DEFINITION, OBJECT, SCALAR", "weight: String!")]
    public async Task A_directive_is_told_whole(string name, string locations, string argument)
    {
        var answer = await Introspection.Ask(
            "{ __schema { directives { name isRepeatable locations args(includeDeprecated: true) { name type { kind name ofType { name } } } } } }");
        var directive = answer.GetProperty("__schema").GetProperty("directives").EnumerateArray()
            .Single(directive => directive.GetProperty("name").GetString() == name);
        var only = directive.GetProperty("args").EnumerateArray().Single();
        var type = only.GetProperty("type");

        Assert.False(directive.GetProperty("isRepeatable").GetBoolean());
        Assert.Equal(
            locations,
            string.Join(", ", directive.GetProperty("locations").EnumerateArray().Select(place => place.GetString()).Order(StringComparer.Ordinal)));
        Assert.Equal(
            argument,
            $"{only.GetProperty("name")}: {(type.GetProperty("kind").GetString() == "NON_NULL" ? $"{type.GetProperty("ofType").GetProperty("name")}!" : type.GetProperty("name"))}");
    }

    [Fact]
    public async Task The_directive_of_list_sizes_is_told_with_its_arguments()
    {
        var answer = await Introspection.Ask("{ __schema { directives { name locations args { name defaultValue type { name kind } } } } }");
        var directive = answer.GetProperty("__schema").GetProperty("directives").EnumerateArray()
            .Single(directive => directive.GetProperty("name").GetString() == "listSize");

        Assert.Equal("""["FIELD_DEFINITION"]""", directive.GetProperty("locations").GetRawText());
        Assert.Equal(
            [
                "assumedSize Int", "slicingArguments LIST", "slicingArgumentDefaultValue Int", "sizedFields LIST",
                "requireOneSlicingArgument NON_NULL true",
            ],
            directive.GetProperty("args").EnumerateArray().Select(argument => string.Join(' ', new[]
            {
                argument.GetProperty("name").GetString(),
                argument.GetProperty("type").GetProperty("name").GetString() ?? argument.GetProperty("type").GetProperty("kind").GetString(),
                argument.GetProperty("defaultValue").GetString(),
            }.OfType<string>())));
    }

    [Fact]
    public async Task A_node_is_one_of_the_types_with_a_global_id()
    {
        var answer = await Introspection.Ask("""{ __type(name: "Node") { possibleTypes { name } } }""");

        Assert.Equal(
            ContractUnderTest.Declaration.Entities.Where(entity => entity.IsNode).Select(entity => entity.Name),
            answer.GetProperty("__type").GetProperty("possibleTypes").EnumerateArray().Select(type => type.GetProperty("name").GetString()));
    }
}
