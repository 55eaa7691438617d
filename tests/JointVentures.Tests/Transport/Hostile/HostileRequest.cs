using System.Text;

namespace JointVentures.Tests.Transport.Hostile;

/// <summary>A request that is wrong, byte for byte as it goes over the wire, and what it is to be answered.</summary>
/// <param name="Name">What is wrong with it.</param>
/// <param name="Bytes">The request.</param>
/// <param name="Expected">Status, code and reason of the only error, such as <c>400 HC0009 EMPTY_BODY</c>; the status alone where the host answers.</param>
public sealed record HostileRequest(string Name, byte[] Bytes, string Expected)
{
    private const string Accept = "Accept: application/graphql-response+json\r\n";

    /// <summary>The request as it is.</summary>
    public static HostileRequest Raw(string name, string request, string expected) => new(name, Encoding.UTF8.GetBytes(request), expected);

    /// <summary>A GET.</summary>
    /// <param name="name">What is wrong.</param>
    /// <param name="url">Path and query, which are sent as they are.</param>
    /// <param name="expected">The answer.</param>
    /// <param name="headers">Further headers, each with its end of line; without <c>Accept</c> the media type of GraphQL is asked for.</param>
    public static HostileRequest Get(string name, string url, string expected, string headers = "") =>
        Raw(name, Head("GET", url, headers) + "\r\n", expected);

    /// <summary>A POST of JSON to the API.</summary>
    /// <param name="name">What is wrong.</param>
    /// <param name="body">The body, which is sent in UTF-8.</param>
    /// <param name="expected">The answer.</param>
    /// <param name="headers">Further headers, each with its end of line; one of <c>Content-Type</c> takes the place of the usual one.</param>
    /// <param name="url">Where to.</param>
    public static HostileRequest Post(string name, string body, string expected, string headers = "", string url = "/graphql") =>
        Post(name, Encoding.UTF8.GetBytes(body), expected, headers, url);

    /// <summary>The same with a body of any bytes.</summary>
    public static HostileRequest Post(string name, byte[] body, string expected, string headers = "", string url = "/graphql") =>
        new(name, [.. Encoding.UTF8.GetBytes($"{Head("POST", url, WithType(headers))}Content-Length: {body.Length}\r\n\r\n"), .. body], expected);

    /// <summary>A POST with chunks or a length of its own.</summary>
    /// <param name="name">What is wrong.</param>
    /// <param name="rest">What follows the usual headers.</param>
    /// <param name="expected">The answer.</param>
    public static HostileRequest Framed(string name, string rest, string expected) =>
        Raw(name, Head("POST", "/graphql", WithType("")) + rest, expected);

    /// <summary>A document that is posted.</summary>
    /// <param name="name">What is wrong.</param>
    /// <param name="query">The document.</param>
    /// <param name="expected">The answer.</param>
    /// <param name="variables">The variables as JSON; null for none.</param>
    public static HostileRequest Ask(string name, string query, string expected, string? variables = null) =>
        Post(name, $"{{\"query\":{Quoted(query)}{(variables is null ? "" : ",\"variables\":" + variables)}}}", expected);

    /// <summary>A request of any method without a body.</summary>
    public static HostileRequest Of(string method, string url, string expected) =>
        Raw($"{method} {url}", Head(method, url, "") + "\r\n", expected);

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static string Head(string method, string url, string headers) =>
        $"{method} {url} HTTP/1.1\r\nHost: here\r\nConnection: close\r\n{(Has(headers, "Accept") ? "" : Accept)}{headers}";

    private static string WithType(string headers) => Has(headers, "Content-Type") ? headers : headers + "Content-Type: application/json\r\n";

    private static bool Has(string headers, string name) => headers.Contains(name + ":", StringComparison.Ordinal);

    private static string Quoted(string text) => System.Text.Json.JsonSerializer.Serialize(text);
}
