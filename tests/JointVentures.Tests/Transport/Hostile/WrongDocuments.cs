using static JointVentures.Tests.Transport.Hostile.HostileRequest;

namespace JointVentures.Tests.Transport.Hostile;

/// <summary>Documents that cannot be parsed, do not fit the schema, or are over a limit.</summary>
public static class WrongDocuments
{
    private const string Syntax = "400 HC0011 SYNTAX_ERROR";

    public static IEnumerable<HostileRequest> All => [.. Texts(), .. Rules(), .. Limits()];

    private static IEnumerable<HostileRequest> Texts() =>
    [
        Ask("A document that ends early", "{ dataset", Syntax),
        Ask("A document of a comment", "# nothing", Syntax),
        Ask("A document of white space", " \n ", Syntax),
        Ask("A selection of nothing", "{ }", Syntax),
        Ask("A string that does not end", "{ node(id: \"x) { id } }", Syntax),
        Ask("A block string that does not end", "{ node(id: \"\"\"x) { id } }", Syntax),
        Ask("A character that is none of GraphQL's", "{ dataset ? }", Syntax),
        Ask("A name in Cyrillic", "{ набор }", Syntax),
        Ask("A number followed by a name", "{ regions(first: 1x) { totalCount } }", Syntax),
        Ask("A number that begins with 0 in a document", "{ regions(first: 01) { totalCount } }", Syntax),
        Ask("A bracket too many", "{ __typename } }", Syntax),
        Ask("Levels of a list that do not end", $"{{ node(id: {new string('[', 90)}", Syntax),
        Ask("SQL", "select * from Partners; --", Syntax),
    ];

    private static IEnumerable<HostileRequest> Rules() =>
    [
        Ask("A field that does not exist", "{ nothing }", Rule("FIELDS_ON_CORRECT_TYPE")),
        Ask("An argument that does not exist", "{ regions(limit: 1) { totalCount } }", Rule("KNOWN_ARGUMENT_NAMES")),
        Ask("An argument that is missing", "{ node { id } }", Rule("PROVIDED_NON_NULL_ARGUMENTS")),
        Ask("An argument twice", "{ regions(first: 1, first: 2) { totalCount } }", Rule("UNIQUE_ARGUMENT_NAMES")),
        Ask("A key of an input twice", "{ regions(where: {code: {eq: \"a\"}, code: {eq: \"b\"}}) { totalCount } }", Rule("UNIQUE_INPUT_FIELD_NAMES")),
        Ask("Fields of a leaf", "{ dataset { asOf { day } } }", Rule("SCALAR_LEAFS")),
        Ask("An object without fields", "{ dataset }", Rule("SCALAR_LEAFS")),
        Ask("A directive that does not exist", "{ __typename @cached }", Rule("KNOWN_DIRECTIVES")),
        Ask("A directive in a wrong place", "query @skip(if: true) { __typename }", Rule("DIRECTIVES_IN_ALLOWED_LOCATIONS")),
        Ask("A fragment that does not exist", "{ ...Nothing }", Rule("KNOWN_FRAGMENT_NAMES")),
        Ask("A fragment that is not used", "{ __typename } fragment F on Query { __typename }", Rule("NO_UNUSED_FRAGMENTS")),
        Ask("A fragment on a leaf", "{ ... on Int { __typename } }", Rule("FRAGMENTS_ON_COMPOSITE_TYPES")),
        Ask("A fragment that can never fit", "{ dataset { ... on Region { code } } }", Rule("POSSIBLE_FRAGMENT_SPREADS")),
        Ask("A type that does not exist", "{ ... on Planet { id } }", Rule("KNOWN_TYPE_NAMES")),
        Ask("A variable that is not declared", "{ regions(first: $first) { totalCount } }", Rule("NO_UNDEFINED_VARIABLES")),
        Ask("A variable that is not used", "query($first: Int) { __typename }", Rule("NO_UNUSED_VARIABLES")),
        Ask("A variable of an output type", "query($a: Region) { regions(where: $a) { totalCount } }", Rule("VARIABLES_ARE_INPUT_TYPES")),
        Ask("A variable in the place of another type", "query($a: String) { regions(first: $a) { totalCount } }", Rule("VARIABLES_IN_ALLOWED_POSITION")),
        Ask("Two operations of one name", "query A { __typename } query A { __typename }", Rule("UNIQUE_OPERATION_NAMES")),
        Ask("An operation without a name beside another", "{ __typename } query A { __typename }", Rule("LONE_ANONYMOUS_OPERATION")),
        Ask("A type definition", "type Query { a: Int }", Rule("EXECUTABLE_DEFINITIONS")),
        Ask("A text for a number", "{ regions(first: \"1\") { totalCount } }", Rule("ARGUMENTS_OF_CORRECT_TYPE")),
        Ask("A number that Int does not hold", "{ regions(first: 2147483648) { totalCount } }", Rule("ARGUMENTS_OF_CORRECT_TYPE")),
        Ask("A number of 10,000 digits", $"{{ regions(first: {new string('9', 10_000)}) {{ totalCount }} }}", "400 HC0011 SYNTAX_ERROR"),
        Ask("A member that an enum does not have", "{ jointVentures(where: {status: {eq: DEAD}}) { totalCount } }", Rule("ARGUMENTS_OF_CORRECT_TYPE")),
        Ask("A day that no year has", "{ jointVentures(where: {foundedOn: {eq: \"2019-02-30\"}}) { totalCount } }", Rule("ARGUMENTS_OF_CORRECT_TYPE")),
        Ask("Two fields of one name", "{ a: dataset { asOf } a: __typename }", Rule("OVERLAPPING_FIELDS_CAN_BE_MERGED")),
        Ask("A mutation", "mutation { __typename }", "400 OPERATION_NOT_SUPPORTED OPERATION_NOT_SUPPORTED"),
        Ask("A subscription", "subscription { __typename }", "400 OPERATION_NOT_SUPPORTED OPERATION_NOT_SUPPORTED"),
        Ask("Several operations and none named", "query A { __typename } query B { __typename }", "400 OPERATION_NOT_FOUND OPERATION_NOT_FOUND"),
        Post("The name of another operation", """{"query":"query A { __typename }","operationName":"B"}""", "400 OPERATION_NOT_FOUND OPERATION_NOT_FOUND"),
        Ask("Fragments alone", "fragment F on Query { __typename }", "400 OPERATION_NOT_FOUND OPERATION_NOT_FOUND"),
    ];

    private static IEnumerable<HostileRequest> Limits() =>
    [
        Ask("A document of 200,001 characters", "{ __typename }".PadRight(200_001), "400 DOCUMENT_TOO_LARGE DOCUMENT_TOO_LARGE"),
        Ask("2,049 fields", $"{{ {string.Concat(Enumerable.Range(0, 2_049).Select(i => $"a{i}: __typename "))} }}", "400 TOO_MANY_ALIASES TOO_MANY_ALIASES"),
        Ask("101 fragments", $"{{ __typename }} {string.Concat(Enumerable.Range(0, 101).Select(i => $"fragment F{i} on Query {{ __typename }} "))}", "400 TOO_MANY_FRAGMENTS TOO_MANY_FRAGMENTS"),
        Ask("Fragments that multiply",
            $"{{ regions {{ nodes {{ ...F0 }} }} }} {string.Concat(Enumerable.Range(0, 5).Select(Fourfold))} fragment F5 on Region {{ code }}",
            "400 TOO_MANY_FIELDS TOO_MANY_FIELDS"),
        Ask("A fragment that holds itself", "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }", Rule("NO_FRAGMENT_CYCLES")),
        Ask("A document of 21 levels", Deep(21), "400 EXECUTION_DEPTH EXECUTION_DEPTH"),
        Ask("A document of 5,000 levels", Deep(5_000), "400 TOO_MANY_TOKENS TOO_MANY_TOKENS"),
        Ask("A question about the types of types", "{ __schema { types { fields { type { fields { name } } } } } }", "400 HC0086 INTROSPECTION_DEPTH"),
    ];

    private static string Fourfold(int number) =>
        $"fragment F{number} on Region {{ {string.Concat("abcd".Select(name => $"{name}: ventures {{ nodes {{ region {{ ...F{number + 1} }} }} }} "))} }} ";

    private static string Rule(string name) => $"400 VALIDATION_FAILED {name}";

    // Valid at any depth: a region has a list of its ventures, and a venture its region.
    private static string Deep(int levels)
    {
        var inner = string.Concat(Enumerable.Range(0, levels / 3).Select(_ => "{ nodes { region { ventures "));
        return $"{{ regions {{ nodes {{ ventures {inner}{{ totalCount }}{string.Concat(Enumerable.Repeat(" } } }", levels / 3))} }} }} }}";
    }
}
