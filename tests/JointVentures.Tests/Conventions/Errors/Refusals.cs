using JointVentures.Api.Contract.Errors;

namespace JointVentures.Tests.Conventions.Errors;

/// <summary>One refusal or more of each kind that an operation can meet with, by a name that says what is wrong.</summary>
public static class Refusals
{
    private const string Specification = "https://spec.graphql.org/October2021/#sec-";

    /// <summary>All of them.</summary>
    public static IReadOnlyDictionary<string, Refusal> All { get; } =
        Documents().Concat(Inputs()).Concat(Pages()).Concat(FiltersAndOrders()).Concat(Searches()).Concat(Ids()).Concat(Answers()).ToDictionary(x => x.Name, x => x.Refusal);

    private static IEnumerable<(string Name, Refusal Refusal)> Documents() =>
    [
        ("A document that ends early", new(nameof(ErrorCode.SyntaxError), "{ dataset",
            """{"locations":[{"line":1,"column":10}],"extensions":{"code":"HC0011","reason":"SYNTAX_ERROR"}}""")),
        ("A document whose lines end by a carriage return alone", new(nameof(ErrorCode.SyntaxError), "{ regions(order\r: {name: {en: DESC}}) { :ag } }",
            """{"locations":[{"line":2,"column":25}],"extensions":{"code":"HC0011","reason":"SYNTAX_ERROR"}}""")),
        ("A document of a comment", new(nameof(ErrorCode.SyntaxError), "# nothing",
            """{"locations":[{"line":1,"column":10}],"extensions":{"code":"HC0011","reason":"SYNTAX_ERROR"}}""")),
        ("A field that does not exist", new(nameof(ErrorCode.ValidationFailed), "{\n  nothing }",
            $$$"""{"locations":[{"line":2,"column":3}],"extensions":{"code":"VALIDATION_FAILED","reason":"FIELDS_ON_CORRECT_TYPE","specifiedBy":"{{{Specification}}}Field-Selections"}}""")),
        ("A document that is too long", new(nameof(ErrorCode.DocumentTooLarge), "{ dataset { asOf } }",
            """{"extensions":{"code":"DOCUMENT_TOO_LARGE","reason":"DOCUMENT_TOO_LARGE","characters":20,"maxCharacters":19}}""")
            { Limits = new() { DocumentCharacters = 19 } }),
        ("A document of too many tokens", new(nameof(ErrorCode.TooManyTokens), "{ dataset { asOf } }",
            """{"extensions":{"code":"TOO_MANY_TOKENS","reason":"TOO_MANY_TOKENS","tokens":6,"maxTokens":5}}""")
            { Limits = new() { Tokens = 5 } }),
        ("A document of too many operations", new(nameof(ErrorCode.TooManyOperations), "query A { __typename } query B { __typename }",
            """{"extensions":{"code":"TOO_MANY_OPERATIONS","reason":"TOO_MANY_OPERATIONS","operations":2,"maxOperations":1}}""")
            { Limits = new() { Operations = 1 } }),
        ("A document of too many variables", new(nameof(ErrorCode.TooManyVariables), "query($a: Int, $b: Int) { __typename }",
            """{"extensions":{"code":"TOO_MANY_VARIABLES","reason":"TOO_MANY_VARIABLES","variables":2,"maxVariables":1}}""")
            { Limits = new() { Variables = 1 } }),
        ("A document of too many aliases", new(nameof(ErrorCode.TooManyAliases), "{ a: __typename b: __typename __typename }",
            """{"extensions":{"code":"TOO_MANY_ALIASES","reason":"TOO_MANY_ALIASES","aliases":2,"maxAliases":1}}""")
            { Limits = new() { Aliases = 1 } }),
        ("A document of too many directives", new(nameof(ErrorCode.TooManyDirectives), "{ __typename @skip(if: false) @include(if: true) }",
            """{"extensions":{"code":"TOO_MANY_DIRECTIVES","reason":"TOO_MANY_DIRECTIVES","directives":2,"maxDirectives":1}}""")
            { Limits = new() { Directives = 1 } }),
        ("A list in a document that is too long", new(nameof(ErrorCode.ListTooLong), "{ regions(where: {code: {in: [\"a\", \"b\"]}}) { totalCount } }",
            """{"extensions":{"code":"LIST_TOO_LONG","reason":"LIST_TOO_LONG","listItems":2,"maxListItems":1}}""")
            { Limits = new() { ListItems = 1 } }),
        ("A document with too many fields", new(nameof(ErrorCode.TooManyFields), "{ a: __typename b: __typename c: __typename }",
            """{"extensions":{"code":"TOO_MANY_FIELDS","reason":"TOO_MANY_FIELDS","fields":3,"maxFields":2}}""")
            { Limits = new() { Fields = 2 } }),
        ("A document that has too many fields with its fragments filled in", new(nameof(ErrorCode.TooManyFields),
            "{ a: dataset { ...D } b: dataset { ...D } c: dataset { ...D } } fragment D on Dataset { asOf version generatedAt }",
            """{"extensions":{"code":"TOO_MANY_FIELDS","reason":"TOO_MANY_FIELDS","fields":12,"maxFields":9}}""")
            { Limits = new() { Fields = 9 } }),
        ("A document with too many fragments", new(nameof(ErrorCode.TooManyFragments), "{ ...Q } fragment Q on Query { __typename }",
            """{"extensions":{"code":"TOO_MANY_FRAGMENTS","reason":"TOO_MANY_FRAGMENTS","fragments":1,"maxFragments":0}}""")
            { Limits = new() { Fragments = 0 } }),
        ("A document that uses its fragments too often", new(nameof(ErrorCode.TooManyFragmentVisits), "{ dataset { ...D } a: dataset { ...D } } fragment D on Dataset { asOf }",
            """{"extensions":{"code":"TOO_MANY_FRAGMENT_VISITS","reason":"TOO_MANY_FRAGMENT_VISITS","fragmentVisits":2,"maxFragmentVisits":1}}""")
            { Limits = new() { FragmentVisits = 1 } }),
        ("An operation that is nested too deep", new(nameof(ErrorCode.ExecutionDepth), "query { regions { nodes { code } } }",
            """{"locations":[{"line":1,"column":1}],"extensions":{"code":"EXECUTION_DEPTH","reason":"EXECUTION_DEPTH","detectedExecutionDepth":3,"allowedExecutionDepth":2}}""")
            { Limits = new() { Depth = 2 } }),
        ("A question about the types of types", new(nameof(ErrorCode.IntrospectionDepth),
            "{ __schema { types { fields { type { fields { name } } } } } }",
            """{"locations":[{"line":1,"column":1}],"extensions":{"code":"HC0086","reason":"INTROSPECTION_DEPTH"}}""")),
        ("Several operations and none of them named", new(nameof(ErrorCode.OperationNotFound),
            "query A { __typename } query B { __typename }",
            """{"extensions":{"code":"OPERATION_NOT_FOUND","reason":"OPERATION_NOT_FOUND"}}""")),
        ("The name of an operation that the document does not have", new(nameof(ErrorCode.OperationNotFound), "query A { __typename }",
            """{"extensions":{"code":"OPERATION_NOT_FOUND","reason":"OPERATION_NOT_FOUND"}}""")
            { OperationName = "B" }),
        ("A mutation", new(nameof(ErrorCode.OperationNotSupported), "mutation { __typename }",
            """{"locations":[{"line":1,"column":1}],"extensions":{"code":"OPERATION_NOT_SUPPORTED","reason":"OPERATION_NOT_SUPPORTED"}}""")),
        ("A subscription", new(nameof(ErrorCode.OperationNotSupported), "subscription { __typename }",
            """{"locations":[{"line":1,"column":1}],"extensions":{"code":"OPERATION_NOT_SUPPORTED","reason":"OPERATION_NOT_SUPPORTED"}}""")),
    ];

    private static IEnumerable<(string Name, Refusal Refusal)> Inputs() =>
    [
        ("A variable of a wrong type", new(nameof(ErrorCode.InvalidVariable), "query($where: JointVentureFilterInput) { jointVentures(where: $where) { totalCount } }",
            """{"extensions":{"code":"HC0016","reason":"INVALID_VARIABLE","variable":"where","inputPath":"employees.gt"}}""")
            { Variables = """{"where":{"employees":{"gt":"x"}}}""" }),
        ("A list in a variable that is too long", new(nameof(ErrorCode.ListTooLong), "query($where: RegionFilterInput) { regions(where: $where) { totalCount } }",
            """{"extensions":{"code":"LIST_TOO_LONG","reason":"LIST_TOO_LONG","variable":"where","inputPath":"code.in","listItems":2,"maxListItems":1}}""")
            { Variables = """{"where":{"code":{"in":["a","b"]}}}""", Limits = new() { ListItems = 1 } }),
        ("Variables that are too large", new(nameof(ErrorCode.VariablesTooLarge), "query($first: Int) { regions(first: $first) { totalCount } }",
            """{"extensions":{"code":"VARIABLES_TOO_LARGE","reason":"VARIABLES_TOO_LARGE","variableBytes":11,"maxVariableBytes":10}}""")
            { Variables = """{"first":1}""", Limits = new() { VariableBytes = 10 } }),
        ("Variables that are nested too deep", new(nameof(ErrorCode.VariablesTooDeep), "query($where: RegionFilterInput) { regions(where: $where) { totalCount } }",
            """{"extensions":{"code":"VARIABLES_TOO_DEEP","reason":"VARIABLES_TOO_DEEP","variable":"where","variableDepth":3,"maxVariableDepth":2}}""")
            { Variables = """{"where":{"and":[{"code":{"eq":"a"}}]}}""", Limits = new() { VariableDepth = 2 } }),
        ("A variable that is left out", new(nameof(ErrorCode.VariableRequired), "query($id: ID!) { node(id: $id) { id } }",
            """{"extensions":{"code":"HC0018","reason":"VARIABLE_REQUIRED","variable":"id"}}""")),
        ("A variable that is null", new(nameof(ErrorCode.VariableRequired), "query($id: ID!) { node(id: $id) { id } }",
            """{"extensions":{"code":"HC0018","reason":"VARIABLE_REQUIRED","variable":"id"}}""")
            { Variables = """{"id":null}""" }),
    ];

    private static IEnumerable<(string Name, Refusal Refusal)> Pages() =>
    [
        ("An operation that is too much work", new(nameof(ErrorCode.CostExceeded), "{ regions(first: 3) { nodes { ventures(first: 2) { nodes { region { code } } } } } }",
            """{"extensions":{"code":"HC0047","reason":"COST_EXCEEDED","fieldCost":50,"maxFieldCost":49}}""")
            { Limits = new() { FieldCost = 49, TypeCost = 1 } }),
        ("An operation with too large an answer", new(nameof(ErrorCode.CostExceeded), "{ regions(first: 3) { nodes { ventures(first: 2) { nodes { region { code } } } } } }",
            """{"extensions":{"code":"HC0047","reason":"COST_EXCEEDED","typeCost":20,"maxTypeCost":19}}""")
            { Limits = new() { FieldCost = 50, TypeCost = 19 } }),
        ("A page that is too large", new(nameof(ErrorCode.PageTooLarge), "{ list: regions(last: 6) { totalCount } }",
            """{"locations":[{"line":1,"column":3}],"path":["list"],"extensions":{"code":"HC0051","reason":"PAGE_TOO_LARGE","requestedItems":6,"maxAllowedItems":5}}""")
            { Limits = new() { MaxPageSize = 5 } }),
        ("A page of less than nothing", new(nameof(ErrorCode.PageSizeNegative), "{ regions(first: -1) { totalCount } }",
            """{"locations":[{"line":1,"column":3}],"path":["regions"],"extensions":{"code":"HC0079","reason":"PAGE_SIZE_NEGATIVE","requestedItems":-1}}""")),
        ("A page from both ends", new(nameof(ErrorCode.FirstAndLast), "{ regions(first: 1, last: 1) { totalCount } }",
            """{"locations":[{"line":1,"column":3}],"path":["regions"],"extensions":{"code":"HC0082","reason":"FIRST_AND_LAST"}}""")),
        ("Fewer groups than none", new(nameof(ErrorCode.PageSizeNegative), "{ regionPairs(first: -1) { ventures } }",
            """{"locations":[{"line":1,"column":3}],"path":["regionPairs"],"extensions":{"code":"HC0079","reason":"PAGE_SIZE_NEGATIVE","requestedItems":-1}}""")),
        ("More groups than may be asked for", new(nameof(ErrorCode.PageTooLarge), "{ investmentStatistics(first: 10001) { count } }",
            """{"locations":[{"line":1,"column":3}],"path":["investmentStatistics"],"extensions":{"code":"HC0051","reason":"PAGE_TOO_LARGE","requestedItems":10001,"maxAllowedItems":10000}}""")),
        ("More groups than an answer may hold", new(nameof(ErrorCode.TooManyGroups), "{ jointVentureStatistics(groupBy: [STATUS]) { count } }",
            """{"locations":[{"line":1,"column":3}],"path":["jointVentureStatistics"],"extensions":{"code":"TOO_MANY_GROUPS","reason":"TOO_MANY_GROUPS","maxGroups":1}}""")
            { Limits = new() { Groups = 1 } }),
        ("A cursor that cannot be read", new(nameof(ErrorCode.InvalidCursor), "{ regions(before: \"x\") { totalCount } }",
            """{"locations":[{"line":1,"column":3}],"path":["regions"],"extensions":{"code":"HC0078","reason":"INVALID_CURSOR","argument":"before","cursor":"x"}}""")),
        ("A cursor of another order", new(nameof(ErrorCode.CursorOrderMismatch),
            "query($cursor: String) { regions(after: $cursor, order: {code: DESC}) { totalCount } }",
            """{"locations":[{"line":1,"column":26}],"path":["regions"],"extensions":{"code":"CURSOR_ORDER_MISMATCH","reason":"CURSOR_ORDER_MISMATCH","argument":"after","cursor":"CURSOR"}}""")
            { CursorOf = "regions(order: {code: ASC})" }),
        ("A cursor of another type", new(nameof(ErrorCode.CursorOrderMismatch),
            "query($cursor: String) { sectors(before: $cursor) { totalCount } }",
            """{"locations":[{"line":1,"column":26}],"path":["sectors"],"extensions":{"code":"CURSOR_ORDER_MISMATCH","reason":"CURSOR_ORDER_MISMATCH","argument":"before","cursor":"CURSOR"}}""")
            { CursorOf = "regions" }),
    ];

    private static IEnumerable<(string Name, Refusal Refusal)> FiltersAndOrders() =>
    [
        ("Null in a filter where there can be none", new(nameof(ErrorCode.NullNotSupported), "{ regions(where: {code: {eq: null}}) { totalCount } }",
            """{"locations":[{"line":1,"column":3}],"path":["regions"],"extensions":{"code":"HC0026","reason":"NULL_NOT_SUPPORTED","expectedType":"String!","filterType":"StringOperationFilterInput"}}""")),
        ("Null in an order", new(nameof(ErrorCode.NullNotSupported), "{ regions(order: {code: null}) { totalCount } }",
            """{"locations":[{"line":1,"column":3}],"path":["regions"],"extensions":{"code":"HC0026","reason":"NULL_NOT_SUPPORTED","expectedType":"SortEnumType!","sortType":"RegionSortInput"}}""")),
        ("Null in an order of groups", new(nameof(ErrorCode.NullNotSupported), "{ regionPairs(order: {agreements: null}) { ventures } }",
            """{"locations":[{"line":1,"column":3}],"path":["regionPairs"],"extensions":{"code":"HC0026","reason":"NULL_NOT_SUPPORTED","expectedType":"SortEnumType!","sortType":"RegionPairSortInput"}}""")),
        ("A filter that leaves no room for what tells groups apart", new(nameof(ErrorCode.FilterTooComplex),
            "{ jointVentureStatistics(where: {status: {eq: ACTIVE}}, groupBy: [FOUNDED_YEAR]) { count } }",
            """{"locations":[{"line":1,"column":3}],"path":["jointVentureStatistics"],"extensions":{"code":"FILTER_TOO_COMPLEX","reason":"FILTER_TOO_COMPLEX","maxFilterParts":2}}""")
            { Limits = new() { FilterParts = 2 } }),
        ("A filter of too many parts", new(nameof(ErrorCode.FilterTooComplex), "{ regions(where: {code: {neq: \"a\", eq: \"b\"}}) { totalCount } }",
            """{"locations":[{"line":1,"column":3}],"path":["regions"],"extensions":{"code":"FILTER_TOO_COMPLEX","reason":"FILTER_TOO_COMPLEX","maxFilterParts":1}}""")
            { Limits = new() { FilterParts = 1 } }),
        ("A filter that is nested too deep", new(nameof(ErrorCode.FilterTooComplex), "{ regions(where: {ventures: {some: {stakes: {some: {partner: {country: {eq: KZ}}}}}}}) { totalCount } }",
            """{"locations":[{"line":1,"column":3}],"path":["regions"],"extensions":{"code":"FILTER_TOO_COMPLEX","reason":"FILTER_TOO_COMPLEX","maxFilterDepth":1}}""")
            { Limits = new() { FilterDepth = 1 } }),
        ("An order of too many keys", new(nameof(ErrorCode.OrderTooLong), "{ regions(order: [{code: ASC}, {country: DESC}]) { totalCount } }",
            """{"locations":[{"line":1,"column":3}],"path":["regions"],"extensions":{"code":"ORDER_TOO_LONG","reason":"ORDER_TOO_LONG","maxOrderKeys":1}}""")
            { Limits = new() { OrderKeys = 1 } }),
        ("An order through too many relations", new(nameof(ErrorCode.OrderTooLong), "{ agreements(order: {sector: {parent: {code: ASC}}}) { totalCount } }",
            """{"locations":[{"line":1,"column":3}],"path":["agreements"],"extensions":{"code":"ORDER_TOO_LONG","reason":"ORDER_TOO_LONG","maxOrderDepth":1}}""")
            { Limits = new() { FilterDepth = 1 } }),
    ];

    private static IEnumerable<(string Name, Refusal Refusal)> Searches() =>
    [
        ("A text to search for that is too long", new(nameof(ErrorCode.SearchTooLong), $"query($text: String) {{ partners(search: $text) {{ totalCount }} }}",
            """{"locations":[{"line":1,"column":24}],"path":["partners"],"extensions":{"code":"SEARCH_TOO_LONG","reason":"SEARCH_TOO_LONG","maxSearchCharacters":200,"maxSearchWords":24}}""")
            { Variables = $$"""{"text":"{{new string('x', 10_000)}}"}""" }),
        ("A text to search for of too many words", new(nameof(ErrorCode.SearchTooLong),
            $"{{ found: jointVentures(search: \"{string.Join(' ', Enumerable.Repeat("x", 25))}\", order: {{foundedOn: ASC}}) {{ nodes {{ id }} }} }}",
            """{"locations":[{"line":1,"column":3}],"path":["found"],"extensions":{"code":"SEARCH_TOO_LONG","reason":"SEARCH_TOO_LONG","maxSearchCharacters":200,"maxSearchWords":24}}""")),
        ("A cursor of a search for another text", new(nameof(ErrorCode.CursorOrderMismatch),
            "query($cursor: String, $text: String = \"берег\") { jointVentures(after: $cursor, search: $text) { totalCount } }",
            """{"locations":[{"line":1,"column":51}],"path":["jointVentures"],"extensions":{"code":"CURSOR_ORDER_MISMATCH","reason":"CURSOR_ORDER_MISMATCH","argument":"after","cursor":"CURSOR"}}""")
            { CursorOf = "jointVentures(search: \"степь\")" }),
        ("A cursor of a search that has no order of its own", new(nameof(ErrorCode.CursorOrderMismatch),
            "query($cursor: String) { jointVentures(before: $cursor) { totalCount } }",
            """{"locations":[{"line":1,"column":26}],"path":["jointVentures"],"extensions":{"code":"CURSOR_ORDER_MISMATCH","reason":"CURSOR_ORDER_MISMATCH","argument":"before","cursor":"CURSOR"}}""")
            { CursorOf = "jointVentures(search: \"степь\")" }),
    ];

    private static IEnumerable<(string Name, Refusal Refusal)> Answers() =>
    [
        ("An answer of too many rows", new(nameof(ErrorCode.AnswerTooLarge), "{ dataset { asOf } regions { nodes { code ventures { nodes { id } } } } }",
            """{"extensions":{"code":"ANSWER_TOO_LARGE","reason":"ANSWER_TOO_LARGE","maxRows":3,"maxBytes":16777216}}""")
            { Limits = new() { AnswerRows = 3 } }),
        ("An answer of too many bytes", new(nameof(ErrorCode.AnswerTooLarge), "{ jointVentures { nodes { id name { ru kk en } foundedOn region { name { ru kk en } } } } }",
            """{"extensions":{"code":"ANSWER_TOO_LARGE","reason":"ANSWER_TOO_LARGE","maxRows":100000,"maxBytes":1024}}""")
            { Limits = new() { AnswerBytes = 1_024 } }),
    ];

    private static IEnumerable<(string Name, Refusal Refusal)> Ids() =>
    [
        ("An id that cannot be read", new(nameof(ErrorCode.InvalidId), "{ partner(id: \"?\") { id } }",
            """{"locations":[{"line":1,"column":3}],"path":["partner"],"extensions":{"code":"INVALID_ID","reason":"INVALID_ID","originalValue":"?"}}""")),
        ("An id of a type that does not exist", new(nameof(ErrorCode.InvalidId), $"{{ node(id: \"{SmallApi.Id("Planet", 1)}\") {{ id }} }}",
            """{"locations":[{"line":1,"column":3}],"path":["node"],"extensions":{"code":"INVALID_ID","reason":"INVALID_ID","originalValue":"UGxhbmV0OjE="}}""")),
        ("An id of another type", new(nameof(ErrorCode.IdTypeMismatch), $"{{ partner(id: \"{SmallApi.Id("Sector", 1)}\") {{ id }} }}",
            """{"locations":[{"line":1,"column":3}],"path":["partner"],"extensions":{"code":"ID_TYPE_MISMATCH","reason":"ID_TYPE_MISMATCH","expectedTypeName":"Partner","typeName":"Sector"}}""")),
        ("Too many ids", new(nameof(ErrorCode.TooManyNodes), $"{{ nodes(ids: [\"{SmallApi.Id("Region", 1)}\", \"{SmallApi.Id("Region", 2)}\"]) {{ id }} }}",
            """{"locations":[{"line":1,"column":3}],"path":["nodes"],"extensions":{"code":"HC0076","reason":"TOO_MANY_NODES","requestedNodes":2,"maxAllowedNodes":1}}""")
            { Limits = new() { MaxNodes = 1 } }),
    ];
}
