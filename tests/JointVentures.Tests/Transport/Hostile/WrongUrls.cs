using static JointVentures.Tests.Transport.Hostile.HostileRequest;

namespace JointVentures.Tests.Transport.Hostile;

/// <summary>Wrong queries in URLs, wrong names of stored documents, wrong parts of the schema, and files that cannot be made.</summary>
public static class WrongUrls
{
    private const string Query = "/graphql?query={__typename}";
    private const string Csv = "Accept: text/csv\r\n";
    private const string NoHash = "0000000000000000000000000000000000000000000000000000000000000000";

    public static IEnumerable<HostileRequest> All => [.. Parameters(), .. Stored(), .. Schema(), .. Files()];

    private static IEnumerable<HostileRequest> Parameters() =>
    [
        Get("No query", "/graphql", "400 HC0013 QUERY_MISSING"),
        Get("An empty query", "/graphql?query=", "400 HC0013 QUERY_MISSING"),
        Get("Variables alone", "/graphql?variables={}", "400 HC0013 QUERY_MISSING"),
        Get("A query twice", Query + "&query={a}", "400 HC0009 REPEATED_PARAMETER"),
        Get("Variables twice", Query + "&variables={}&variables={}", "400 HC0009 REPEATED_PARAMETER"),
        Get("A name twice", Query + "&operationName=A&operationName=B", "400 HC0009 REPEATED_PARAMETER"),
        Get("Variables that are no JSON", Query + "&variables=x", "400 HC0009 INVALID_PARAMETER"),
        Get("Variables in the url that are a list", Query + "&variables=[]", "400 HC0009 INVALID_PARAMETER"),
        Get("Extensions that are a flag", Query + "&extensions=true", "400 HC0009 INVALID_PARAMETER"),
        Get("A key twice in the url", Query + "&variables={%22a%22:1,%22a%22:2}", "400 HC0011 DUPLICATE_KEY"),
        Get("Half a character in the url", Query + "&variables={%22a%22:%22\\ud800%22}", "400 HC0011 INVALID_UNICODE"),
        Get("A batch of the url", Query + "&batchOperations=[A]", "400 HC0009 BATCH_NOT_ALLOWED"),
        Get("A percent sign alone", "/graphql?query=%", "400 HC0011 SYNTAX_ERROR"),
        Get("Bytes in the url that are no UTF-8", "/graphql?query=%ff%fe", "400 HC0011 SYNTAX_ERROR"),
        Get("NUL in the query", "/graphql?query={__typename}%00", "400 HC0011 SYNTAX_ERROR"),
        Get("A mutation by GET", "/graphql?query=mutation{__typename}", "405 OPERATION_NOT_SUPPORTED OPERATION_NOT_SUPPORTED"),
        Get("A subscription by GET", "/graphql?query=subscription{__typename}", "405 OPERATION_NOT_SUPPORTED OPERATION_NOT_SUPPORTED"),
        Get("An error in JSON's own type", "/graphql?query={nothing}", "200 VALIDATION_FAILED FIELDS_ON_CORRECT_TYPE", "Accept: application/json\r\n"),
        Get("A page of a client that accepts none", Query, "406 HC0063 NOT_ACCEPTABLE", "Accept: text/html;q=0\r\n"),
    ];

    private static IEnumerable<HostileRequest> Stored() =>
    [
        Get("An id that nobody has", "/graphql?id=nobody", "400 HC0020 PERSISTED_QUERY_NOT_FOUND"),
        Get("An id that nobody has in a path", "/graphql/persisted/nobody", "400 HC0020 PERSISTED_QUERY_NOT_FOUND"),
        Get("An id of 2,000 letters", $"/graphql?id={new string('x', 2_000)}", "400 HC0020 PERSISTED_QUERY_NOT_FOUND"),
        Get("An id with a dot", "/graphql/persisted/first.query", "400 HC0009 INVALID_QUERY_ID"),
        Get("An id with a slash", "/graphql/persisted/first%2fquery", "400 HC0009 INVALID_QUERY_ID"),
        Get("An id of bytes that are no UTF-8", "/graphql/persisted/%ff", "400 HC0009 INVALID_QUERY_ID"),
        Get("An id with a quote", "/graphql?id='or'1", "400 HC0009 INVALID_QUERY_ID"),
        Get("An id that leads out of its folder", "/graphql?documentId=../../appsettings", "400 HC0009 INVALID_QUERY_ID"),
        Get("An id twice", "/graphql?id=a&id=b", "400 HC0009 REPEATED_PARAMETER"),
        Get("A stored document's operation that it does not have", "/graphql/persisted/first-query/Second", "400 OPERATION_NOT_FOUND OPERATION_NOT_FOUND"),
        Get("A hash that nothing is kept by", $"/graphql?extensions={{%22persistedQuery%22:{{%22version%22:1,%22sha256Hash%22:%22{NoHash}%22}}}}", "400 HC0020 PERSISTED_QUERY_NOT_FOUND"),
        Get("A persisted query of another form", "/graphql?extensions={%22persistedQuery%22:7}", "400 HC0009 INVALID_PARAMETER"),
        Post("An id that is a number", """{"id":7}""", "400 HC0009 INVALID_PARAMETER"),
        Post("An id that is empty", """{"id":""}""", "400 HC0009 QUERY_MISSING"),
        Post("An id with a space", """{"id":"first query"}""", "400 HC0009 INVALID_QUERY_ID"),
        Post("An id with Cyrillic letters", """{"id":"аbc"}""", "400 HC0009 INVALID_QUERY_ID"),
        Post("A hash of another version", """{"extensions":{"persistedQuery":{"version":2,"sha256Hash":"00"}}}""", "400 HC0009 INVALID_PARAMETER"),
        Post("A hash that is null", """{"query":"{ __typename }","extensions":{"persistedQuery":{"version":1,"sha256Hash":null}}}""", "400 HC0009 INVALID_PARAMETER"),
        Post("No body at the url of a document", "", "400 HC0009 EMPTY_BODY", url: "/graphql/persisted/first-query"),
        Post("A wrong variable of a stored document", """{"variables":{"first":"x"}}""", "400 HC0016 INVALID_VARIABLE", url: "/graphql/persisted/ventures-page-by-page"),
    ];

    private static IEnumerable<HostileRequest> Schema() =>
    [
        Get("No types", "/graphql/schema?types=", "400 HC0058 TYPES_EMPTY"),
        Get("Types that are commas", "/graphql?sdl&types=,,", "400 HC0058 TYPES_EMPTY"),
        Get("A type that is no name", "/graphql/schema?types=Money,1x", "400 HC0059 INVALID_TYPE_NAME"),
        Get("A type that leads out of the schema", "/graphql/schema?types=../x", "400 HC0059 INVALID_TYPE_NAME"),
        Get("A type that the schema does not have", "/graphql/schema?types=Planet", "400 HC0060 UNKNOWN_TYPE"),
    ];

    private static IEnumerable<HostileRequest> Files() =>
    [
        Get("A file of no list", "/graphql?query={dataset{asOf}}", "400 EXPORT_NEEDS_ONE_CONNECTION EXPORT_NEEDS_ONE_CONNECTION", Csv),
        Get("A file of two lists", "/graphql?query={a:regions{nodes{code}}b:sectors{nodes{code}}}", "400 EXPORT_NEEDS_ONE_CONNECTION EXPORT_NEEDS_ONE_CONNECTION", Csv),
        Get("A file of a count", "/graphql?query={regions{totalCount}}", "400 EXPORT_NEEDS_ONE_LIST EXPORT_NEEDS_ONE_LIST", Csv),
        Get("A file of the rows twice", "/graphql?query={regions{nodes{code}edges{node{code}}}}", "400 EXPORT_NEEDS_ONE_LIST EXPORT_NEEDS_ONE_LIST", Csv),
        Get("A file of a field that does not exist", "/graphql?query={regions{nodes{nothing}}}", "400 VALIDATION_FAILED FIELDS_ON_CORRECT_TYPE", Csv),
        Get("A file from a wrong cursor", "/graphql?query={regions(after:%22x%22){nodes{code}}}", "400 HC0078 INVALID_CURSOR", Csv),
        Get("A file of fewer rows than none", "/graphql?query={regions(first:-1){nodes{code}}}", "400 HC0079 PAGE_SIZE_NEGATIVE", Csv),
        Get("A file of an unknown document", "/graphql?id=nobody", "400 HC0020 PERSISTED_QUERY_NOT_FOUND", Csv),
        Get("A file by a mutation", "/graphql?query=mutation{__typename}", "405 OPERATION_NOT_SUPPORTED OPERATION_NOT_SUPPORTED", Csv),
    ];
}
