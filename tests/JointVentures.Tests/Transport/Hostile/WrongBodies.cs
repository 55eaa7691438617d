using System.Text;
using static JointVentures.Tests.Transport.Hostile.HostileRequest;

namespace JointVentures.Tests.Transport.Hostile;

/// <summary>Bodies that state no operation, and media types, charsets and codings that are not read or written.</summary>
public static class WrongBodies
{
    private const string Good = """{"query":"{ __typename }"}""";
    private const string MediaType = "415 UNSUPPORTED_MEDIA_TYPE UNSUPPORTED_MEDIA_TYPE";
    private const string Coding = "415 UNSUPPORTED_ENCODING UNSUPPORTED_ENCODING";

    public static IEnumerable<HostileRequest> All => [.. Json(), .. Parameters(), .. Headers()];

    private static IEnumerable<HostileRequest> Json() =>
    [
        Post("No byte", "", "400 HC0009 EMPTY_BODY"),
        Post("White space", " \r\n\t ", "400 HC0011 INVALID_JSON"),
        Post("An object that does not end", "{", "400 HC0011 INVALID_JSON"),
        Post("Text behind the object", Good + " x", "400 HC0011 INVALID_JSON"),
        Post("Two objects", Good + Good, "400 HC0011 INVALID_JSON"),
        Post("A document that is no JSON", "{ __typename }", "400 HC0011 INVALID_JSON"),
        Post("A comment", "/* a */" + Good, "400 HC0011 INVALID_JSON"),
        Post("A comma too many", """{"query":"{ __typename }",}""", "400 HC0011 INVALID_JSON"),
        Post("Single quotes", "{'query':'{ __typename }'}", "400 HC0011 INVALID_JSON"),
        Post("A number that is none", """{"query":"{ __typename }","variables":{"a":NaN}}""", "400 HC0011 INVALID_JSON"),
        Post("A number that begins with 0", """{"query":"{ __typename }","variables":{"a":01}}""", "400 HC0011 INVALID_JSON"),
        Post("NUL in a string", "{\"query\":\"{ __typename }\0\"}", "400 HC0011 INVALID_JSON"),
        Post("A line break in a string", "{\"query\":\"{\n__typename }\"}", "400 HC0011 INVALID_JSON"),
        Post("An escape that is none", """{"query":"\x"}""", "400 HC0011 INVALID_JSON"),
        Post("Half a character among the escapes", """{"query":"{ __typename } # \ud800"}""", "400 HC0011 INVALID_UNICODE"),
        Post("Half a character in a key", """{"query":"{ __typename }","variables":{"\udc00":1}}""", "400 HC0011 INVALID_UNICODE"),
        Post("Bytes that are no UTF-8", [.. "{\"query\":\"{ __typename } # "u8, 0xC3, 0x28, .. "\"}"u8], "400 HC0011 INVALID_UNICODE"),
        Post("Half a character in UTF-8", [.. "{\"query\":\"# "u8, 0xED, 0xA0, 0x80, .. "\"}"u8], "400 HC0011 INVALID_UNICODE"),
        Post("A slash in two bytes", [.. "{\"query\":\"# "u8, 0xC0, 0xAF, .. "\"}"u8], "400 HC0011 INVALID_UNICODE"),
        Post("UTF-16", Encoding.Unicode.GetBytes(Good), "400 HC0011 INVALID_JSON"),
        Post("UTF-16 with its mark", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Good)], "400 HC0011 INVALID_UNICODE"),
        Post("Two byte order marks", "\uFEFF\uFEFF" + Good, "400 HC0011 INVALID_JSON"),
        Post("Bytes of gzip", [0x1F, 0x8B, 8, 0, 0, 0, 0, 0], "400 HC0011 INVALID_UNICODE"),
        Post("A key twice", """{"query":"{ __typename }","query":"{ a }"}""", "400 HC0011 DUPLICATE_KEY"),
        Post("A key twice, once escaped", """{"query":"{ __typename }","variables":{"a":1,"\u0061":2}}""", "400 HC0011 DUPLICATE_KEY"),
        Post("The key of a prototype twice", """{"query":"{ __typename }","variables":{"__proto__":1,"__proto__":2}}""", "400 HC0011 DUPLICATE_KEY"),
        Post("JSON of 65 levels", $$$"""{"query":"{ __typename }","variables":{"a":{{{Nested(63)}}}}}""", "400 HC0011 JSON_TOO_DEEP"),
        Post("JSON of 200,000 levels", $$$"""{"query":"{ __typename }","variables":{"a":{{{Nested(200_000)}}}}}""", "400 HC0011 JSON_TOO_DEEP"),
        Post("Levels that do not end", new string('[', 500_000), "400 HC0011 INVALID_JSON"),
    ];

    private static IEnumerable<HostileRequest> Parameters() =>
    [
        Post("Null", "null", "400 HC0009 NOT_AN_OBJECT"),
        Post("A string", "\"{ __typename }\"", "400 HC0009 NOT_AN_OBJECT"),
        Post("A number", "7", "400 HC0009 NOT_AN_OBJECT"),
        Post("An empty list", "[]", "400 HC0009 BATCH_NOT_ALLOWED"),
        Post("A batch", $"[{Good},{Good}]", "400 HC0009 BATCH_NOT_ALLOWED"),
        Post("A batch in the url", Good, "400 HC0009 BATCH_NOT_ALLOWED", url: "/graphql?batchOperations=[A,B]"),
        Post("An object without members", "{}", "400 HC0009 QUERY_MISSING"),
        Post("A query under another case", """{"Query":"{ __typename }"}""", "400 HC0009 QUERY_MISSING"),
        Post("A query in the url of a POST", "{}", "400 HC0009 QUERY_MISSING", url: "/graphql?query={__typename}"),
        Post("A query of null", """{"query":null}""", "400 HC0009 QUERY_MISSING"),
        Post("A query of no character", """{"query":""}""", "400 HC0009 QUERY_MISSING"),
        Post("A query that is a number", """{"query":7}""", "400 HC0009 INVALID_PARAMETER"),
        Post("A query that is an object", """{"query":{"kind":"Document"}}""", "400 HC0009 INVALID_PARAMETER"),
        Post("A name that is a number", """{"query":"{ __typename }","operationName":7}""", "400 HC0009 INVALID_PARAMETER"),
        Post("Variables that are a list", """{"query":"{ __typename }","variables":[]}""", "400 HC0009 INVALID_PARAMETER"),
        Post("Variables that are a text", """{"query":"{ __typename }","variables":"{}"}""", "400 HC0009 INVALID_PARAMETER"),
        Post("Extensions that are a text", """{"query":"{ __typename }","extensions":"x"}""", "400 HC0009 INVALID_PARAMETER"),
    ];

    private static IEnumerable<HostileRequest> Headers() =>
    [
        Post("A type that is empty", Good, MediaType, "Content-Type:\r\n"),
        Post("A form", "query={__typename}", MediaType, "Content-Type: application/x-www-form-urlencoded\r\n"),
        Post("A form that a page of another site can send", Good, MediaType, "Content-Type: text/plain\r\n"),
        Post("A form of several parts", "--x--", MediaType, "Content-Type: multipart/form-data; boundary=x\r\n"),
        Post("A document by itself", "{ __typename }", MediaType, "Content-Type: application/graphql\r\n"),
        Post("A type that is not JSON's", Good, MediaType, "Content-Type: application/jsonp\r\n"),
        Post("Two types in one", Good, MediaType, "Content-Type: application/json, text/plain\r\n"),
        Post("Two types", Good, MediaType, "Content-Type: application/json\r\nContent-Type: text/plain\r\n"),
        Post("The charset UTF-16", Good, MediaType, "Content-Type: application/json; charset=utf-16\r\n"),
        Post("The charset of Windows", Good, MediaType, "Content-Type: application/json; charset=windows-1251\r\n"),
        Post("A charset of UTF-7", Good, MediaType, "Content-Type: application/json; charset=utf-7\r\n"),
        Post("A body in gzip", Good, Coding, "Content-Encoding: gzip\r\n"),
        Post("A body in two codings", Good, Coding, "Content-Encoding: identity, br\r\n"),
        Post("A coding that is none", Good, Coding, "Content-Encoding: nothing\r\n"),
        Post("A page wanted", Good, "406 HC0063 NOT_ACCEPTABLE", "Accept: text/html\r\n"),
        Post("An image wanted", Good, "406 HC0063 NOT_ACCEPTABLE", "Accept: image/png\r\n"),
        Post("JSON not wanted", Good, "406 HC0063 NOT_ACCEPTABLE", "Accept: application/json;q=0\r\n"),
        Post("JSON wanted in UTF-16", Good, "406 HC0063 NOT_ACCEPTABLE", "Accept: application/json;charset=utf-16\r\n"),
        Post("A wish that is no type", Good, "400 HC0064 INVALID_ACCEPT", "Accept: application\r\n"),
        Post("A wish of a weight above 1", Good, "400 HC0064 INVALID_ACCEPT", "Accept: application/json;q=2\r\n"),
        Post("A wish of separators", Good, "400 HC0064 INVALID_ACCEPT", "Accept: ;;;\r\n"),
    ];

    private static string Nested(int levels) => new string('[', levels) + new string(']', levels);
}
