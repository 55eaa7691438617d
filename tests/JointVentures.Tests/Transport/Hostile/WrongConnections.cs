using static JointVentures.Tests.Transport.Hostile.HostileRequest;

namespace JointVentures.Tests.Transport.Hostile;

/// <summary>What is no HTTP, or HTTP that this server does not serve: lines, headers, lengths, chunks, methods, paths.</summary>
public static class WrongConnections
{
    private const string Url = "/graphql?query={__typename}";

    public static IEnumerable<HostileRequest> All =>
    [
        Raw("No host", $"GET {Url} HTTP/1.1\r\nConnection: close\r\n\r\n", "400"),
        Raw("Two hosts", $"GET {Url} HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n", "400"),
        Raw("A host that is none", $"GET {Url} HTTP/1.1\r\nHost: a/b\r\nConnection: close\r\n\r\n", "400"),
        Raw("A line without a version", "GET /graphql\r\nHost: here\r\n\r\n", "400"),
        Raw("A version that is none", $"GET {Url} HTTP/9.9\r\nHost: here\r\n\r\n", "505"),
        Raw("A handshake of TLS", "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003\r\n\r\n", "400"),
        Raw("A url without a slash", "GET graphql HTTP/1.1\r\nHost: here\r\n\r\n", "405"),
        Raw("NUL in a url", "GET /graphql\0 HTTP/1.1\r\nHost: here\r\n\r\n", "400"),
        Raw("A line break in a url", "GET /graphql\n?query={__typename} HTTP/1.1\r\nHost: here\r\n\r\n", "400"),
        Get("A header without a colon", Url, "400", "nonsense\r\n"),
        Get("A header with a space in its name", Url, "400", "X Y: z\r\n"),
        Get("A header that goes on in the next line", Url, "400", "X: y\r\n z\r\n"),
        Get("NUL in a header", Url, "400", "X: a\0b\r\n"),
        Get("A header that is too long", Url, "431", $"X: {new string('x', 40_000)}\r\n"),
        Get("Too many headers", Url, "431", string.Concat(Enumerable.Range(0, 120).Select(i => $"X-{i}: 1\r\n"))),
        Get("A url that is too long", $"/graphql?query={{{new string('a', 9_000)}}}", "414"),
        Framed("A length below zero", "Content-Length: -1\r\n\r\n", "400"),
        Framed("A length that is no number", "Content-Length: many\r\n\r\n{}", "400"),
        Framed("Two lengths", "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}", "400"),
        Framed("A transfer coding other than chunks", "Transfer-Encoding: gzip\r\n\r\n", "400"),
        Framed("Two transfer codings", "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n", "400"),
        Framed("A trailer without a colon", "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\nnonsense\r\n\r\n", "400 HC0012 BROKEN_BODY"),
        Raw("A url of another host", "GET http://elsewhere/graphql HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n", "400"),
        Of("OPTIONS", "*", "404 NOT_FOUND NOT_FOUND"),
        Of("GET", "/graphql/persisted//FirstQuery", "404 NOT_FOUND NOT_FOUND"),
        Framed("A size of a chunk that is no number", "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n", "400 HC0012 BROKEN_BODY"),
        Framed("A chunk that is longer than its size", "Transfer-Encoding: chunked\r\n\r\n2\r\n{}xx0\r\n\r\n", "400 HC0012 BROKEN_BODY"),
        Framed("A size of a chunk that no number holds", "Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n", "400 HC0012 BROKEN_BODY"),
        Framed("A size of a chunk below zero", "Transfer-Encoding: chunked\r\n\r\n-2\r\n{}\r\n0\r\n\r\n", "400 HC0012 BROKEN_BODY"),
        Framed("Chunks that come to nothing", "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n", "400 HC0009 EMPTY_BODY"),
        Framed("A length beyond the limit", "Content-Length: 99999999999\r\n\r\n", "413 HC0010 BODY_TOO_LARGE"),
        Framed("Neither length nor chunks", "\r\n", "400 HC0009 EMPTY_BODY"),
        Of("PUT", "/graphql", "405 METHOD_NOT_ALLOWED METHOD_NOT_ALLOWED"),
        Of("DELETE", Url, "405 METHOD_NOT_ALLOWED METHOD_NOT_ALLOWED"),
        Of("TRACE", "/graphql", "405 METHOD_NOT_ALLOWED METHOD_NOT_ALLOWED"),
        Of("PROPFIND", "/graphql", "405 METHOD_NOT_ALLOWED METHOD_NOT_ALLOWED"),
        Of("POST", "/graphql/schema", "405 METHOD_NOT_ALLOWED METHOD_NOT_ALLOWED"),
        Of("DELETE", "/graphql/persisted/first-query", "405 METHOD_NOT_ALLOWED METHOD_NOT_ALLOWED"),
        Of("POST", "/", "404 NOT_FOUND NOT_FOUND"),
        Of("GET", "/graphql/anything", "404 NOT_FOUND NOT_FOUND"),
        Of("GET", "/graphql/persisted", "404 NOT_FOUND NOT_FOUND"),
        Of("GET", "/graphql/../appsettings.json", "404 NOT_FOUND NOT_FOUND"),
        Of("GET", "/workbench/../../appsettings.json", "404 NOT_FOUND NOT_FOUND"),
        Of("GET", "/workbench/%2e%2e/%2e%2e/appsettings.json", "404 NOT_FOUND NOT_FOUND"),
        Of("GET", "/workbench/..%2f..%2fappsettings.json", "404 NOT_FOUND NOT_FOUND"),
        Of("GET", "/workbench/..%5c..%5cappsettings.json", "404 NOT_FOUND NOT_FOUND"),
        Of("GET", "/workbench//etc/passwd", "404 NOT_FOUND NOT_FOUND"),
        Of("GET", "/workbench/%00", "400"),
        Of("GET", "/data/directory.db", "404 NOT_FOUND NOT_FOUND"),
    ];
}
