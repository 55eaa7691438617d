using System.Globalization;
using System.Text;
using System.Text.Json;
using JointVentures.Tests.Oracle.Generating;

namespace JointVentures.Tests.Fuzzing;

/// <summary>Requests around operations: most of them sound, so that the operation is reached; others wrong in a header, a URL or the body.</summary>
/// <param name="draw">Which.</param>
/// <param name="operations">What is asked.</param>
public sealed class Requests(Draw draw, Operations operations)
{
    // What is longer the program need not read to its end.
    private const int MostBytes = 1_048_576;

    private readonly Mutations _mutations = new(draw);

    /// <summary>The next request.</summary>
    public FuzzedRequest Next()
    {
        var operation = operations.Next();
        return draw.Below(20) switch
        {
            < 3 => InUrl(operation),
            3 => Elsewhere(),
            4 => NoHttp(operation),
            5 => BrokenOff(operation),
            6 => InChunks(operation),
            _ => Posted(Body(operation)),
        };
    }

    private FuzzedRequest InUrl(FuzzedOperation operation)
    {
        var method = draw.Of("GET", "GET", "GET", "HEAD");
        var query = Uri.EscapeDataString(Shortened(operation.Query));
        var variables = Uri.EscapeDataString(Shortened(operation.Variables));
        var url = $"/graphql?query={query}&variables={variables}{draw.Of("", "", "&operationName=x", "&variables=", "&extensions={}", "&query=", "&%ff=%00", "&batchOperations=[a]")}";
        return draw.Chance(10) ? WithoutForm(Sent(method, Visible(_mutations.OfCharacters(url)), null)) : Sent(method, url, null);
    }

    // The server itself answers paths that cannot be read.
    private FuzzedRequest Elsewhere() => WithoutForm(Sent(
        draw.Of("GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "QUERY", "POST"),
        draw.Of(
            "/", "/graphql", "/graphql/schema", "/graphql/schema?types=Region", "/graphql/schema?types=%00,Query", "/graphql/sdl?types=", "/graphql/../x",
            "/graphql/workbench/%2e%2e/appsettings.json", "/graphql//", "/%00", "/GRAPHQL", "/graphql/schema.graphql", "/graphql?sdl", "/graphql/index.html"),
        draw.Chance(50) ? null : Encoding.UTF8.GetBytes("""{"query":"{ __typename }"}""")));

    private FuzzedRequest NoHttp(FuzzedOperation operation)
    {
        var posted = Posted(Body(operation));
        return WithoutForm(posted with { Bytes = _mutations.OfBytes(posted.Bytes) });
    }

    private FuzzedRequest BrokenOff(FuzzedOperation operation)
    {
        var posted = Posted(Body(operation));
        return WithoutForm(posted with { Bytes = posted.Bytes[..^draw.Below(Math.Min(posted.Bytes.Length, 200))] });
    }

    private FuzzedRequest InChunks(FuzzedOperation operation)
    {
        var body = Body(operation);
        var size = draw.Of("x", "", "-1", "fffffffff", "1", body.Length.ToString("x", CultureInfo.InvariantCulture), body.Length.ToString("x", CultureInfo.InvariantCulture));
        byte[] bytes =
        [
            .. Encoding.UTF8.GetBytes($"POST /graphql HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n{size}\r\n"),
            .. body,
            .. Encoding.UTF8.GetBytes(draw.Of("\r\n0\r\n\r\n", "\r\n0\r\n\r\n", "0\r\n", "\r\n")),
        ];
        return new FuzzedRequest(bytes, IsHead: false, IsHttp: false, Ends: true);
    }

    private byte[] Body(FuzzedOperation operation)
    {
        var query = JsonSerializer.Serialize(operation.Query);
        var body = draw.Below(20) switch
        {
            0 => $"[{{\"query\":{query}}}]",
            1 => $"{{\"query\":{query},\"query\":{query}}}",
            2 => $"{{\"query\":{query},\"variables\":{draw.Of("null", "[]", "1", "\"\"")},\"extensions\":{draw.Of("{}", "[]", "null", "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"x\"}}")}}}",
            3 => $"{{\"query\":{query},\"operationName\":{draw.Of("\"x\"", "1", "null", "\"\"")},\"id\":\"x\"}}",
            _ => $"{{\"query\":{query},\"variables\":{operation.Variables}}}",
        };
        return draw.Below(12) switch
        {
            0 => Encoding.UTF8.GetBytes(_mutations.OfTokens(body)),
            1 => _mutations.OfBytes(Encoding.UTF8.GetBytes(body)),
            2 => Encoding.Unicode.GetBytes(body),
            _ => Encoding.UTF8.GetBytes(body),
        };
    }

    private FuzzedRequest Posted(byte[] body) => Sent("POST", draw.Chance(3) ? "/graphql?batchOperations=1" : "/graphql", body);

    private static FuzzedRequest WithoutForm(FuzzedRequest request) => request with { IsHttp = false, Ends = true };

    private FuzzedRequest Sent(string method, string url, byte[]? body)
    {
        var head = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{method} {url} HTTP/1.1\r\nHost: here\r\n");
        if (body is not null)
        {
            head.Append(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n");
            head.Append(draw.Chance(95) ? "Content-Type: application/json\r\n" : $"Content-Type: {draw.Of(OddValues.Headers)}\r\n");
        }

        head.Append(draw.Below(12) switch
        {
            0 => "Accept: application/graphql-response+json\r\n",
            1 => "Accept: text/csv\r\n",
            2 => "Accept: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet\r\n",
            3 => "Accept: application/json\r\nAccept-Encoding: gzip\r\n",
            4 => $"{draw.Of(OddValues.HeaderNames)}: {draw.Of(OddValues.Headers)}\r\n",
            _ => "Accept: application/json\r\n",
        });
        byte[] bytes = [.. Encoding.UTF8.GetBytes(head.Append("\r\n").ToString()), .. body ?? []];
        return new FuzzedRequest(bytes, method == "HEAD", IsHttp: true, Ends: body?.Length > MostBytes);
    }

    // A URL that is longer is no longer the program's.
    private static string Shortened(string text) => text.Length <= 800 ? text : text[..800];

    private static string Visible(string url) => string.Concat(url.Where(character => character is > ' ' and <= '~'));
}
