namespace JointVentures.Tests.Fuzzing;

/// <summary>What programs trip over.</summary>
public static class OddValues
{
    /// <summary>Numbers, as a document and JSON have them.</summary>
    public static IReadOnlyList<string> Numbers { get; } =
    [
        "0", "-0", "-1", "1", "2147483647", "2147483648", "-2147483649", "9223372036854775807", "9223372036854775808", "1e400", "-1e-400", "0.1",
        "1.005", "79228162514264337593543950336", "1" + new string('0', 400),
    ];

    /// <summary>What stands between the quotes of a text, escaped for documents and JSON alike.</summary>
    public static IReadOnlyList<string> Texts { get; } =
    [
        "", " ", "%", "_", "'", "';--", "\\\"", "\\\\", "\\n", "\\u0000", "\\u0001", "\\ud83d\\ude00", "\\ud83d", "\\ude00\\ud83d", "\\uFEFF", "ё", "Ёё",
        "é", "é", "ﬃ", "İ", "😀", "\u202E", "\u00A0", "қазақ", "2019-02-30", "2019-11-07", "0001-01-01", "9999-12-31T23:59:60Z", "KZ-55",
        "Sm9pbnRWZW50dXJlOjE=", "UGFydG5lcjox", "UmVnaW9uOjE=", "====", "AAAA", new('a', 300), new('ж', 5_000), "* OR NEAR(", "\\\"a\\\" AND",
    ];

    /// <summary>Signs and words of a document.</summary>
    public static IReadOnlyList<string> Tokens { get; } =
    [
        "{", "}", "(", ")", "[", "]", ":", "!", "|", "&", "@", "$", "=", "...", "query", "mutation", "subscription", "fragment", "on", "true", "false",
        "null", "#", "\"\"\"", "\"", "@skip(if: true)", "@include(if: false)", "@nothing", "__typename", "__schema { types { name } }",
        "__type(name: \"Query\") { fields { name } }", "$x", "node(id: \"x\") { id }", "nodes(ids: [])", "first: 100000", "last: -1", "where: {}",
        "where: {and: []}", "where: {or: [{}]}", "order: []", "search: \"\"", "\uFEFF", "\0", ",,,,", "... on JointVenture { id }",
    ];

    /// <summary>Values of headers.</summary>
    public static IReadOnlyList<string> Headers { get; } =
    [
        "", "*", "*/*", "application/json", "application/graphql-response+json", "text/csv", "application/x-ndjson", "text/html", "text/event-stream",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/json;q=0", "application/json;q=2", ";;;", ",", "gzip", "br",
        "identity;q=0, *;q=0", "zstd, gzip;q=0.5", "ru", "kk-KZ, en;q=0.1", "W/\"x\"", "\"a\", \"b\"", "application/json; charset=utf-16",
        "multipart/form-data; boundary=x", "application/x-www-form-urlencoded", "report", "validate", new('a', 3_000), "100-continue", "Basic x", "\t",
    ];

    /// <summary>Names of headers.</summary>
    public static IReadOnlyList<string> HeaderNames { get; } =
    [
        "Accept", "Accept-Encoding", "Accept-Language", "Content-Type", "Content-Encoding", "If-None-Match", "Authorization", "GraphQL-Cost",
        "GraphQL-Preflight", "Origin", "X-Forwarded-For", "Cookie", "Range", "If-Modified-Since", "Access-Control-Request-Method",
    ];
}
