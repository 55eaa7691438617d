namespace JointVentures.Tests.Conventions.Documents;

/// <summary>Documents that are refused before anything runs (specification, sections 2 and 5).</summary>
[Collection(SmallApiGroup.Name)]
public sealed class DocumentTests(SmallApi api)
{
    [Theory]
    [InlineData("{", 1, 2)]
    [InlineData("}", 1, 1)]
    [InlineData("{}", 1, 2)]
    [InlineData("query {}", 1, 8)]
    [InlineData("{ a: }", 1, 6)]
    [InlineData("{ ? }", 1, 3)]
    [InlineData("{ é }", 1, 3)]
    [InlineData("{\n  a(b: ) }", 2, 8)]
    [InlineData("{ a(b: \"x) }", 1, 13)]
    [InlineData("{ a() }", 1, 5)]
    [InlineData("{ a(b: 01) }", 1, 9)]
    [InlineData("query Q($a) { b }", 1, 11)]
    [InlineData("query Q($a: Int = $b) { b }", 1, 19)]
    [InlineData("\"a\" { b }", 1, 1)]
    public async Task Wrong_syntax_is_an_error_with_its_place(string document, int line, int column)
    {
        var answer = await api.Answer(document);
        Assert.Equal("HC0011 SYNTAX_ERROR", answer.Failure());
        Assert.Equal($$"""[{"line":{{line}},"column":{{column}}}]""", answer.Error().Json("locations"));
        Assert.False(answer.TryGetProperty("data", out _));
    }

    [Theory]
    [InlineData("{ a(b: \"\"\"x) }")]
    [InlineData("{ a(b: \"\\q\") }")]
    [InlineData("{ a(b: \"\\u12\") }")]
    [InlineData("{ a(b: 1.) }")]
    [InlineData("{ a(b: -) }")]
    [InlineData("{ a(b: +1) }")]
    [InlineData("{ a(b: 0x1) }")]
    [InlineData("{ a(b: $) }")]
    [InlineData("{ a(b: [1) }")]
    [InlineData("{ ...on { a } }")]
    [InlineData("fragment on on Query { a } { b }")]
    [InlineData("# a comment alone")]
    [InlineData("query \"x\" { a }")]
    public async Task Wrong_syntax_of_any_kind_is_an_error(string document) =>
        Assert.Equal("HC0011 SYNTAX_ERROR", (await api.Answer(document)).Failure());

    [Theory]
    [InlineData("\uFEFF{ __typename }")]
    [InlineData("{ __typename\uFEFF }")]
    [InlineData("{,,, __typename ,}")]
    [InlineData("# é 😀\n{ # x\n __typename # y\n} # z")]
    [InlineData("\r\n\t{\r__typename}")]
    [InlineData("query\n{ __typename }")]
    public async Task What_the_language_ignores_is_ignored(string document) =>
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await api.Text(document));

    [Fact]
    public async Task A_block_string_loses_its_indentation() =>
        Assert.Equal("6", await api.Keys("jointVentures", "where: {name: {ru: {in: [\"\"\"\n    Бета\n  \"\"\"]}}}"));

    [Theory]
    [InlineData("{ nope }", "FIELDS_ON_CORRECT_TYPE", "Field-Selections")]
    [InlineData("{ jointVentures }", "SCALAR_LEAFS", "Leaf-Field-Selections")]
    [InlineData("{ node { id } }", "PROVIDED_NON_NULL_ARGUMENTS", "Required-Arguments")]
    [InlineData("{ jointVentures(nope: 1) { totalCount } }", "KNOWN_ARGUMENT_NAMES", "Argument-Names")]
    [InlineData("{ jointVentures(first: 1, first: 1) { totalCount } }", "UNIQUE_ARGUMENT_NAMES", "Argument-Uniqueness")]
    [InlineData("{ jointVentures(first: \"1\") { totalCount } }", "ARGUMENTS_OF_CORRECT_TYPE", "Values-of-Correct-Type")]
    [InlineData("{ jointVentures(where: {employees: {eq: 1, eq: 1}}) { totalCount } }", "UNIQUE_INPUT_FIELD_NAMES", "Input-Object-Field-Uniqueness")]
    [InlineData("{ ...F }", "KNOWN_FRAGMENT_NAMES", "Fragment-spread-target-defined")]
    [InlineData("{ ...F } fragment F on Query { ...F }", "NO_FRAGMENT_CYCLES", "Fragment-spreads-must-not-form-cycles")]
    [InlineData("{ ...F } fragment F on Nope { a }", "KNOWN_TYPE_NAMES", "Fragment-Spread-Type-Existence")]
    [InlineData("{ ...F } fragment F on Region { id }", "POSSIBLE_FRAGMENT_SPREADS", "Fragment-spread-is-possible")]
    [InlineData("{ __typename } fragment F on Query { __typename }", "NO_UNUSED_FRAGMENTS", "Fragments-Must-Be-Used")]
    [InlineData("{ __typename @nope }", "KNOWN_DIRECTIVES", "Directives-Are-Defined")]
    [InlineData("{ __typename @skip }", "PROVIDED_NON_NULL_ARGUMENTS", "Required-Arguments")]
    [InlineData("{ __typename @skip(if: null) }", "ARGUMENTS_OF_CORRECT_TYPE", "Values-of-Correct-Type")]
    [InlineData("{ __typename @deprecated }", "DIRECTIVES_IN_ALLOWED_LOCATIONS", "Directives-Are-In-Valid-Locations")]
    [InlineData("query($a: Int) { __typename }", "NO_UNUSED_VARIABLES", "All-Variables-Used")]
    [InlineData("{ jointVentures(first: $a) { totalCount } }", "NO_UNDEFINED_VARIABLES", "All-Variable-Uses-Defined")]
    [InlineData("query($a: Int, $a: Int) { jointVentures(first: $a) { totalCount } }", "UNIQUE_VARIABLE_NAMES", "Variable-Uniqueness")]
    [InlineData("query($a: String) { jointVentures(first: $a) { totalCount } }", "VARIABLES_IN_ALLOWED_POSITION", "All-Variable-Usages-are-Allowed")]
    [InlineData("query($a: Boolean) { __typename @skip(if: $a) }", "VARIABLES_IN_ALLOWED_POSITION", "All-Variable-Usages-are-Allowed")]
    [InlineData("query($a: Int = \"1\") { jointVentures(first: $a) { totalCount } }", "DEFAULT_VALUES_OF_CORRECT_TYPE", "Values-of-Correct-Type")]
    [InlineData("query($a: Region = \"1\") { node(id: $a) { id } }", "VARIABLES_ARE_INPUT_TYPES", "Variables-Are-Input-Types")]
    [InlineData("query($a: [JointVenturesConnection!]!) { nodes(ids: $a) { id } }", "VARIABLES_ARE_INPUT_TYPES", "Variables-Are-Input-Types")]
    [InlineData("query($a: Node) { node(id: $a) { id } }", "VARIABLES_ARE_INPUT_TYPES", "Variables-Are-Input-Types")]
    [InlineData("{ a: __typename a: dataset { asOf } }", "OVERLAPPING_FIELDS_CAN_BE_MERGED", "Field-Selection-Merging")]
    [InlineData("{ regions(first: 1) { totalCount } regions { totalCount } }", "OVERLAPPING_FIELDS_CAN_BE_MERGED", "Field-Selection-Merging")]
    [InlineData("query A { __typename } query A { __typename }", "UNIQUE_OPERATION_NAMES", "Operation-Name-Uniqueness")]
    [InlineData("query A { __typename } { __typename }", "LONE_ANONYMOUS_OPERATION", "Lone-Anonymous-Operation")]
    [InlineData("{ __typename } type X { a: Int }", "EXECUTABLE_DEFINITIONS", "Executable-Definitions")]
    public async Task A_document_that_does_not_fit_the_schema_names_the_rule_and_its_section(string document, string rule, string section)
    {
        var answer = await api.Answer(document);
        Assert.Equal($"VALIDATION_FAILED {rule}", answer.Failure());
        Assert.Equal("https://spec.graphql.org/October2021/#sec-" + section, answer.Error().At("extensions", "specifiedBy").GetString());
        Assert.NotEqual(0, answer.Error().At("locations").GetArrayLength());
        Assert.False(answer.TryGetProperty("data", out _));
    }

    [Fact]
    public async Task Each_fault_of_a_document_has_its_own_error() =>
        Assert.Equal(
            ["VALIDATION_FAILED FIELDS_ON_CORRECT_TYPE", "VALIDATION_FAILED KNOWN_ARGUMENT_NAMES"],
            (await api.Answer("{ nope jointVentures(x: 1) { totalCount } }")).Failures());

    [Theory]
    [InlineData("query A { a: __typename } query B { b: __typename }", "A", """{"data":{"a":"Query"}}""")]
    [InlineData("query A { a: __typename } query B { b: __typename }", "B", """{"data":{"b":"Query"}}""")]
    [InlineData("query A { a: __typename }", null, """{"data":{"a":"Query"}}""")]
    [InlineData("{ a: __typename }", "", """{"data":{"a":"Query"}}""")]
    public async Task The_operation_that_is_named_runs(string document, string? name, string expected) =>
        Assert.Equal(expected, (await api.Answer(document, null, name)).GetRawText());

    [Theory]
    [InlineData("query A { a: __typename } query B { b: __typename }", null)]
    [InlineData("query A { a: __typename } query B { b: __typename }", "")]
    [InlineData("query A { a: __typename } query B { b: __typename }", "C")]
    [InlineData("query A { a: __typename }", "a")]
    [InlineData("{ a: __typename }", "A")]
    public async Task An_operation_that_is_not_there_is_refused(string document, string? name) =>
        Assert.Equal("OPERATION_NOT_FOUND OPERATION_NOT_FOUND", (await api.Answer(document, null, name)).Failure());

    [Theory]
    [InlineData("mutation { a }")]
    [InlineData("subscription { a }")]
    [InlineData("query Q { __typename } mutation M { a }")]
    public async Task Only_queries_are_supported(string document) =>
        Assert.Equal("OPERATION_NOT_SUPPORTED OPERATION_NOT_SUPPORTED", (await api.Answer(document, null, "Q")).Failure());
}
