using JointVentures.Api.Contract.Limits;
using static JointVentures.Benchmarks.Hostile.Text;

namespace JointVentures.Benchmarks.Hostile;

/// <summary>Documents of large literals, long lists, deep objects, and many variables and arguments.</summary>
/// <param name="limits">How large they may be.</param>
internal sealed class ValueDocuments(OperationLimits limits)
{
    private int Room => limits.DocumentCharacters - 100;

    // Lists of half the allowed length, as many as there may be.
    private int Lists => (limits.Tokens - 600) / ((limits.ListItems / 2) + 8);

    /// <summary>All of them.</summary>
    public IEnumerable<HostileDocument> All =>
    [
        new("one long text", Filtered($"{{name: {{ru: {{eq: \"{new string('я', Room)}\"}}}}}}")),
        new("one text of escapes", Filtered($"{{name: {{ru: {{eq: \"{Many(Room / 6, "\\u044f")}\"}}}}}}")),
        new("one text of many lines", Filtered($"{{name: {{ru: {{eq: \"\"\"{Many(Room / 6, "   x\n\n")}\"\"\"}}}}}}")),
        new("one long number", Filtered($"{{employees: {{eq: {new string('9', Room)}}}}}")),
        new("one long decimal", Filtered($"{{charterCapital: {{amount: {{eq: 1.{new string('9', Room - 50)}}}}}}}")),
        new("one long member of an enumeration", Filtered($"{{status: {{eq: {new string('A', Room)}}}}}")),
        new("comments", "{ __typename " + Many((Room / 2) - 20, "#\n") + "}"),
        new("commas", "{ __typename " + new string(',', Room) + "}"),
        new("a list of texts", Filtered($"{{name: {{ru: {{in: [{Many(limits.ListItems, i => $"\"text {i}\", ")}]}}}}}}")),
        new("lists of wrong values", Filtered($"{{or: [{Many(Lists, $"{{employees: {{in: [{Many(limits.ListItems / 2, "\"x\" ")}]}}}}")}]}}")),
        new("lists as long as allowed", Filtered($"{{or: [{Many((limits.Tokens / limits.ListItems) - 1, $"{{employees: {{in: [{Many(limits.ListItems - 20, "1 ")}]}}}} ")}]}}")),
        new("a filter of many parts", Filtered($"{{or: [{Many((limits.Tokens / 11) - 10, "{employees: {gt: 1, lt: 3}} ")}]}}")),
        new("a deep filter", Filtered(Nested(35, "{and: [", "{employees: {gt: 1}}", "]}"))),
        new("many deep filters", $"{{ {Many(limits.Tokens / 220, i => $"a{i}: jointVentures(where: {Nested(35, "{and: [", "{employees: {gt: 1}}", "]}")}) {{ totalCount }} ")}}}"),
        new("wide and deep filters", Filtered(Nested(30, "{and: [{employees: {gt: 1}} {employees: {lt: 1}} ", "", "]}"))),
        new("unknown fields of one filter", Filtered($"{{{Many(limits.Tokens / 4, i => $"wrong{i}: 1 ")}}}")),
        new("unknown fields of many filters", Filtered($"{{or: [{Many((limits.Tokens / 11) - 10, i => $"{{employes{i}: {{gt: 1}} foundedAt: 1}} ")}]}}")),
        new("one field of a filter again and again", Filtered($"{{{Many(limits.Tokens / 6, "employees: {gt: 1} ")}}}")),
        new("unknown arguments of one field", $"{{ jointVentures({Many(limits.Tokens / 4, i => $"wher{i}: 1 ")}) {{ totalCount }} }}"),
        new("one argument again and again", $"{{ jointVentures({Many(limits.Tokens / 4, "first: 1 ")}) {{ totalCount }} }}"),
        new("variables, each used once",
            $"query({Many(limits.Variables, i => $"$v{i}: Int ")}) {{ {Many(limits.Variables, i => $"a{i}: jointVentures(first: $v{i}) {{ totalCount }} ")}}}"),
        new("variables that nothing uses, among many uses",
            $"query({Many(limits.Variables, i => $"$v{i}: Int! = {i} ")}) {{ jointVentures(where: {{or: [{Many(Lists - 6, $"{{employees: {{in: [{Many(limits.ListItems / 4, "$v0 ")}]}}}} ")}]}}) {{ totalCount }} }}"),
        new("uses of a variable that is not there", Filtered($"{{or: [{Many(Lists / 2, $"{{employees: {{in: [{Many(limits.ListItems / 2, "$x ")}]}}}} ")}]}}")),
        new("uses of a variable of another type",
            $"query($x: String) {{ jointVentures(where: {{or: [{Many(Lists / 2, $"{{employees: {{in: [{Many(limits.ListItems / 2, "$x ")}]}}}} ")}]}}) {{ totalCount }} }}"),
        new("variables with one name", $"query({Many(limits.Variables, "$v: Int ")}) {{ jointVentures(first: $v) {{ totalCount }} }}"),
        new("variables of types that are not there", $"query({Many(limits.Variables, i => $"$v{i}: JointVentureFilterInpu{i} ")}) {{ __typename }}"),
        new("variables of deep types", $"query({Many(limits.Variables, i => $"$v{i}: {Nested(35, "[", "Int", "]")} ")}) {{ __typename }}"),
    ];

    private static string Filtered(string filter) => $"{{ jointVentures(where: {filter}) {{ totalCount }} }}";
}
