using System.Text;
using static JointVentures.Tests.Transport.Hostile.HostileRequest;

namespace JointVentures.Tests.Transport.Hostile;

/// <summary>Values that do not fit: variables, pages, cursors, ids, filters, orders, searches, groups. Most of them are errors of a field.</summary>
public static class WrongInputs
{
    private const string First = "query($first: Int!) { regions(first: $first) { totalCount } }";
    private const string Where = "query($where: JointVentureFilterInput) { jointVentures(where: $where) { totalCount } }";
    private const string Comparison = """{"employees":{"eq":1}}""";
    private const string Keys =
        "{registrationNumber: ASC, name: {ru: ASC, kk: ASC, en: ASC}, legalForm: ASC, status: ASC, hostCountry: ASC, foundedOn: ASC, closedOn: ASC, "
        + "employees: ASC, region: {code: ASC, country: ASC, kind: ASC, disputed: ASC, name: {ru: ASC, kk: ASC, en: ASC}}}";

    private const string Variable = "400 HC0016 INVALID_VARIABLE";
    private const string Cursor = "200 HC0078 INVALID_CURSOR";
    private const string Id = "200 INVALID_ID INVALID_ID";

    public static IEnumerable<HostileRequest> All => [.. Variables(), .. Pages(), .. Ids(), .. Filters()];

    private static IEnumerable<HostileRequest> Variables() =>
    [
        Ask("A variable that is left out", First, "400 HC0018 VARIABLE_REQUIRED"),
        Ask("A variable that is null", First, "400 HC0018 VARIABLE_REQUIRED", """{"first":null}"""),
        Ask("A variable that is a text", First, Variable, """{"first":"1"}"""),
        Ask("A variable that is a flag", First, Variable, """{"first":true}"""),
        Ask("A variable that is a fraction", First, Variable, """{"first":1.5}"""),
        Ask("A variable that Int does not hold", First, Variable, """{"first":2147483648}"""),
        Ask("A variable of a large exponent", First, Variable, """{"first":1e999999}"""),
        Ask("A variable that is a list of two", First, Variable, """{"first":[1,2]}"""),
        Ask("A variable that is an object", First, Variable, """{"first":{"a":1}}"""),
        Ask("A filter that is a text", Where, Variable, """{"where":"x"}"""),
        Ask("A filter with an operator that is none", Where, Variable, """{"where":{"status":{"like":"x"}}}"""),
        Ask("A filter with a key of no name", Where, Variable, """{"where":{"":1}}"""),
        Ask("A filter with a key of JavaScript's", Where, Variable, """{"where":{"__proto__":{"eq":1}}}"""),
        Ask("A member of no enum", Where, Variable, """{"where":{"status":{"eq":"active"}}}"""),
        Ask("A day of no calendar", Where, Variable, """{"where":{"foundedOn":{"eq":"2019-13-01"}}}"""),
        Ask("A time in the place of a day", Where, Variable, """{"where":{"foundedOn":{"eq":"2019-11-07T00:00:00Z"}}}"""),
        Ask("A decimal that is a text", Where, Variable, """{"where":{"charterCapital":{"amount":{"gt":"1.0"}}}}"""),
        Ask("A decimal that is a list of two", Where, Variable, """{"where":{"charterCapital":{"amount":{"gt":[1,2]}}}}"""),
    ];

    private static IEnumerable<HostileRequest> Pages() =>
    [
        Ask("A page of 101", "{ jointVentures(first: 101) { totalCount } }", "200 HC0051 PAGE_TOO_LARGE"),
        Ask("A page of 101 from the end", "{ jointVentures(last: 101) { totalCount } }", "200 HC0051 PAGE_TOO_LARGE"),
        Ask("A page of the largest Int", First, "200 HC0051 PAGE_TOO_LARGE", """{"first":2147483647}"""),
        Ask("A page of less than nothing", "{ jointVentures(first: -1) { totalCount } }", "200 HC0079 PAGE_SIZE_NEGATIVE"),
        Ask("A page of the least Int", "{ jointVentures(last: -2147483648) { totalCount } }", "200 HC0079 PAGE_SIZE_NEGATIVE"),
        Ask("A page from both ends", "{ jointVentures(first: 1, last: 1) { totalCount } }", "200 HC0082 FIRST_AND_LAST"),
        Ask("A cursor of one letter", "{ jointVentures(after: \"x\") { totalCount } }", Cursor),
        Ask("A cursor of no letter", "{ jointVentures(after: \"\") { totalCount } }", Cursor),
        Ask("A cursor of NUL", "{ jointVentures(after: \"\\u0000\") { totalCount } }", Cursor),
        Ask("A cursor of zeros", "{ jointVentures(before: \"AAAAAAAAAAAAAAAAAAAAAAAAAAAA\") { totalCount } }", Cursor),
        Ask("A cursor of 10,000 letters", $"{{ jointVentures(after: \"{new string('A', 10_000)}\") {{ totalCount }} }}", Cursor),
        Ask("A cursor in Cyrillic", "{ jointVentures(after: \"курсор\") { totalCount } }", Cursor),
        Ask("A cursor of another order", "{ jointVentures(after: \"Ad6s0j0CAAAACjIwMDAtMDEtMDMBAAAAAAAAA-8\") { totalCount } }", "200 CURSOR_ORDER_MISMATCH CURSOR_ORDER_MISMATCH"),
        Ask("Fewer groups than none", "{ regionPairs(first: -1) { ventures } }", "200 HC0079 PAGE_SIZE_NEGATIVE"),
        Ask("10,001 groups", "{ investmentStatistics(first: 10001) { count } }", "200 HC0051 PAGE_TOO_LARGE"),
        Ask("A dimension that is none", "{ jointVentureStatistics(groupBy: [COLOUR]) { count } }", "400 VALIDATION_FAILED ARGUMENTS_OF_CORRECT_TYPE"),
    ];

    private static IEnumerable<HostileRequest> Ids() =>
    [
        Ask("An id that is no code", "{ node(id: \"?\") { id } }", Id),
        Ask("An id of no letter", "{ node(id: \"\") { id } }", Id),
        Ask("An id of a type that does not exist", Node("Planet:1"), Id),
        Ask("An id without a key", Node("Partner:"), Id),
        Ask("An id with a sign", Node("Partner:+1"), Id),
        Ask("A global id with a space", Node("Partner: 1"), Id),
        Ask("An id beyond 64 bits", Node("Partner:99999999999999999999"), Id),
        Ask("An id in digits of another script", Node("Partner:١"), Id),
        Ask("An id with SQL in it", Node("Partner:1 or 1=1"), Id),
        Ask("A global id of 2,000 letters", $"{{ node(id: \"{new string('A', 2_000)}\") {{ id }} }}", Id),
        Ask("An id of another type", $"{{ partner(id: \"{Coded("Sector:1")}\") {{ id }} }}", "200 ID_TYPE_MISMATCH ID_TYPE_MISMATCH"),
        Ask("51 ids", $"{{ nodes(ids: [{string.Join(',', Enumerable.Repeat($"\"{Coded("Region:1")}\"", 51))}]) {{ id }} }}", "200 HC0076 TOO_MANY_NODES"),
        Ask("One bad id among others", $"{{ nodes(ids: [\"{Coded("Region:1")}\", \"x\"]) {{ id }} }}", Id),
        Ask("A bad id in a filter", "{ jointVentures(where: {id: {eq: \"x\"}}) { totalCount } }", Id),
    ];

    private static IEnumerable<HostileRequest> Filters() =>
    [
        Ask("Null where there can be none", "{ regions(where: {code: {eq: null}}) { totalCount } }", "200 HC0026 NULL_NOT_SUPPORTED"),
        Ask("Null to compare with", "{ jointVentures(where: {employees: {gt: null}}) { totalCount } }", "200 HC0026 NULL_NOT_SUPPORTED"),
        Ask("Null among others", "{ regions(where: {code: {in: [\"a\", null]}}) { totalCount } }", "200 HC0026 NULL_NOT_SUPPORTED"),
        Ask("501 comparisons", $"{{ regions(where: {{or: [{string.Concat(Enumerable.Repeat("{code: {eq: \"a\"}} ", 501))}]}}) {{ totalCount }} }}", "200 FILTER_TOO_COMPLEX FILTER_TOO_COMPLEX"),
        Ask("501 comparisons in a variable", Where, "200 FILTER_TOO_COMPLEX FILTER_TOO_COMPLEX",
            "{\"where\":{\"or\":[" + string.Join(',', Enumerable.Repeat(Comparison, 501)) + "]}}"),
        Ask("A filter of 21 levels", Where, "200 FILTER_TOO_COMPLEX FILTER_TOO_COMPLEX",
            "{\"where\":" + string.Concat(Enumerable.Repeat("{\"and\":[", 21)) + Comparison + string.Concat(Enumerable.Repeat("]}", 21)) + "}"),
        Ask("Null in an order", "{ regions(order: {code: null}) { totalCount } }", "200 HC0026 NULL_NOT_SUPPORTED"),
        Ask("A direction that is none", "{ regions(order: {code: UP}) { totalCount } }", "400 VALIDATION_FAILED ARGUMENTS_OF_CORRECT_TYPE"),
        Ask("17 keys of an order", $"{{ jointVentures(order: [{Keys}]) {{ totalCount }} }}", "200 ORDER_TOO_LONG ORDER_TOO_LONG"),
        Ask("A search of 201 letters", $"{{ jointVentures(search: \"{new string('x', 201)}\") {{ totalCount }} }}", "200 SEARCH_TOO_LONG SEARCH_TOO_LONG"),
        Ask("A search of 25 words", $"{{ search(text: \"{string.Join(' ', Enumerable.Repeat("x", 25))}\") {{ score }} }}", "200 SEARCH_TOO_LONG SEARCH_TOO_LONG"),
        Ask("A conversion into a currency that is none", "{ jointVentures { nodes { charterCapital { in(currency: XXX) } } } }", "400 VALIDATION_FAILED ARGUMENTS_OF_CORRECT_TYPE"),
    ];

    private static string Node(string id) => $"{{ node(id: \"{Coded(id)}\") {{ id }} }}";

    private static string Coded(string id) => Convert.ToBase64String(Encoding.UTF8.GetBytes(id));
}
