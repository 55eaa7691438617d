using JointVentures.Api.Contract.Limits;
using static JointVentures.Benchmarks.Hostile.Text;

namespace JointVentures.Benchmarks.Hostile;

/// <summary>Documents of many names, directives and operations, and of questions about the schema.</summary>
/// <param name="limits">How large they may be.</param>
/// <param name="random">Makes names that are almost those of the schema.</param>
internal sealed class NamedDocuments(OperationLimits limits, Random random)
{
    private static readonly string[] _names =
        ["jointVentures", "jointVentureStatistics", "investmentStatistics", "officialFigures", "exchangeRates", "agreements", "regionPairs"];

    private int Room => limits.DocumentCharacters - 100;

    /// <summary>All of them.</summary>
    public IEnumerable<HostileDocument> All =>
    [
        new("aliases", $"{{ {Many(Math.Min(limits.Aliases, limits.Fields), i => $"a{i}: __typename ")}}}"),
        new("aliases of objects", $"{{ {Many(Math.Min(limits.Aliases, limits.Fields / 2), i => $"a{i}: dataset {{ asOf }} ")}}}"),
        new("unknown fields", $"{{ {Many(limits.Fields, _ => Almost() + " ")}}}"),
        new("unknown fields with arguments", $"{{ {Many(limits.Fields, _ => Almost() + "(where: {and: {}}) ")}}}"),
        new("one long unknown field", $"{{ {new string('x', Room)} }}"),
        new("one long unknown field of almost a name", $"{{ {Many(Room / 13, "jointVentures")} }}"),
        new("five long unknown fields", $"{{ {Many(5, i => $"{new string((char)('a' + i), Room / 5)} ")}}}"),
        new("one long unknown type", $"{{ node(id: 1) {{ ... on {new string('x', Room)} {{ id }} }} }}"),
        new("one long unknown argument", $"{{ jointVentures({new string('x', Room)}: 1) {{ totalCount }} }}"),
        new("one long unknown field of a filter", $"{{ jointVentures(where: {{{new string('x', Room)}: 1}}) {{ totalCount }} }}"),
        new("one long unknown directive", $"{{ __typename @{new string('x', Room)} }}"),
        new("one long unknown variable", $"{{ jointVentures(first: ${new string('x', Room)}) {{ totalCount }} }}"),
        new("one long alias", $"{{ {new string('x', Room)}: __typename }}"),
        new("fragments on unknown types", $"{{ node(id: 1) {{ {Many(limits.Fields / 2, i => $"... on JointVentur{i} {{ id }} ")}}} }}"),
        new("fragments on types that cannot be", $"{{ dataset {{ {Many(limits.Fields / 2, "... on Sector { id } ")}}} }}"),
        new("fields without selections", $"{{ {Many(limits.Fields, "jointVentures ")}}}"),
        new("selections of scalars", $"{{ dataset {{ {Many(limits.Fields / 3, "asOf { x } ")}}} }}"),
        new("directives at one place", $"{{ __typename {Many(limits.Directives, "@include(if: true) ")}}}"),
        new("directives at all places", $"{{ {Many(limits.Directives, i => $"a{i}: __typename @skip(if: false) ")}}}"),
        new("unknown directives", $"{{ __typename {Many(limits.Directives, i => $"@includ{i} ")}}}"),
        new("directives at wrong places", $"query {Many(limits.Directives, "@skip(if: true) ")}{{ __typename }}"),
        new("directives of many arguments", $"{{ __typename @skip({Many(limits.Tokens / 4, "if: true ")}) }}"),
        new("operations", Many(limits.Operations, i => $"query Q{i} {{ __typename }} ")),
        new("operations with one name", Many(limits.Operations, "query Q { __typename } ")),
        new("operations without names", Many(limits.Operations, "{ __typename } ")),
        new("operations that share large fragments", Operations(10)),
        new("operations that share fragments of many variables",
            Many(limits.Operations, i => $"query Q{i}($x: [Int!]) {{ ...F }} ")
            + $"fragment F on Query {{ jointVentures(where: {{or: [{Many(17, $"{{employees: {{in: [{Many((limits.Tokens / 20) - 40, "$x ")}]}}}} ")}]}}) {{ totalCount }} }}"),
        new("operations that share a chain of fragments", Many(limits.Operations, i => $"query Q{i} {{ ...F0 }} ")
            + Many(limits.Fragments, i => $"fragment F{i} on Query {{ {(i + 1 < limits.Fragments ? $"...F{i + 1} " : "")}{Many(15, "__typename ")}}} ")),
        new("types of types", $"{{ __schema {{ types {{ fields {{ type {Nested(14, "{ ofType ", "{ name } ", "} ")} }} }} }} }}"),
        new("lists of types inside each other", $"{{ __schema {{ types {Nested(8, "{ fields { type ", "{ name } ", "} } ")} }} }}"),
        new("a fragment of types in many places",
            $"{{ __schema {{ types {{ fields {{ {Many(300, i => $"t{i}: type {{ ...T }} ")}}} }} }} }} fragment T on __Type {{ name kind ofType {{ name kind ofType {{ name }} }} }}"),
        new("a mistake at the end", $"{{ {Many(limits.Fields - 1, "dataset ")}}} }}"),
        new("a text without end", $"{{ jointVentures(after: \"{new string('x', Room)}"),
        new("more tokens than allowed", $"{{ {Many(Room / 2, "a ")}}}"),
        new("more nesting than allowed", Many(Room / 2, "{a")),
        new("more nesting of values than allowed", "{ a(b: " + new string('[', Room)),
    ];

    private string Operations(int fields) => Many(limits.Operations, i => $"query Q{i} {{ ...A ...B }} ")
        + $"fragment A on Query {{ sectors {{ nodes {{ {Many(limits.Fields / 3, "id ")}}} }} ...B }} "
        + $"fragment B on Query {{ {Many(limits.Fields / 3 / fields, $"regions {{ nodes {{ {Many(fields - 2, "code ")}}} }} ")}}}";

    // One letter beside a name of the schema: what suggestions look for.
    private string Almost()
    {
        var name = _names[random.Next(_names.Length)];
        return name.Insert(random.Next(1, name.Length), $"{(char)random.Next('a', 'z' + 1)}");
    }
}
