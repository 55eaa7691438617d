using JointVentures.Api.Contract.Errors;

namespace JointVentures.Api.Transport;

/// <summary>
/// Every way in which HTTP itself refuses a request.
/// </summary>
public static class HttpRefusals
{
    /// <summary>No body, or one of no bytes.</summary>
    public static readonly HttpRefusal EmptyBody = new(
        400, ErrorCode.EmptyBody, "The request has no body. Send a JSON object with a `query`.");

    /// <summary>The body is JSON, but not an object.</summary>
    public static readonly HttpRefusal NotAnObject = new(
        400, ErrorCode.NotAnObject, "The body must be a JSON object with a `query`.");

    /// <summary>Several operations in one request.</summary>
    public static readonly HttpRefusal BatchNotAllowed = new(
        400, ErrorCode.BatchNotAllowed, "Several requests in one are not allowed. Send each alone, or one operation with several root fields.");

    /// <summary>A body without a document.</summary>
    public static readonly HttpRefusal QueryMissing = new(
        400, ErrorCode.QueryMissing, "The request has no `query`. Send the GraphQL document as a string that is not empty.");

    /// <summary>A URL without a document.</summary>
    public static readonly HttpRefusal UrlWithoutQuery = new(
        400, ErrorCode.UrlWithoutQuery, "The URL has no `query`. Add ?query= with a GraphQL document, or POST one as JSON.");

    /// <summary>Text that is not JSON.</summary>
    public static readonly HttpRefusal BodyNotJson = new(
        400, ErrorCode.BodyNotJson, "The body is not valid JSON. Send a JSON object with a `query`.");

    /// <summary>Bytes that are not UTF-8, or half of a surrogate pair among the escapes.</summary>
    public static readonly HttpRefusal NotUnicode = new(
        400, ErrorCode.NotUnicode, "The JSON is not valid Unicode text. Encode it as UTF-8 and escape surrogates in pairs.");

    /// <summary>A key that stands twice in one object.</summary>
    public static readonly HttpRefusal DuplicateKey = new(
        400, ErrorCode.DuplicateKey, "The JSON names a key twice in one object. Give each key once.");

    /// <summary>JSON that is nested too deeply.</summary>
    public static readonly HttpRefusal TooDeep = new(
        400, ErrorCode.TooDeep, $"The JSON is nested more than {RequestJson.MaxDepth} levels deep. Flatten it.")
    {
        Details = [new("allowedDepth", (long)RequestJson.MaxDepth)],
    };

    /// <summary>The body stopped before its announced end, or its chunks are malformed.</summary>
    public static readonly HttpRefusal BrokenBody = new(
        400, ErrorCode.BrokenBody, "The body ended early or is malformed. Send it whole.");

    /// <summary>The client sends too slowly.</summary>
    public static readonly HttpRefusal SlowBody = new(
        408, ErrorCode.SlowBody, "The body arrived too slowly. Send it again.");

    /// <summary>The body is not declared as JSON in UTF-8.</summary>
    public static readonly HttpRefusal UnsupportedMediaType = new(
        415, ErrorCode.UnsupportedMediaType, "The body must be JSON in UTF-8. Send the header Content-Type: application/json.")
    {
        Header = ("Accept-Post", "application/json"),
    };

    /// <summary>The body is compressed.</summary>
    public static readonly HttpRefusal UnsupportedEncoding = new(
        415, ErrorCode.UnsupportedEncoding, "The body must not be compressed. Send it without Content-Encoding.")
    {
        Header = ("Accept-Encoding", "identity"),
    };

    /// <summary>A method that this URL does not serve.</summary>
    public static readonly HttpRefusal MethodNotAllowed = new(
        405, ErrorCode.MethodNotAllowed, "The method is not allowed here. POST a GraphQL request, or GET a query.")
    {
        Header = ("Allow", "GET, HEAD, POST, OPTIONS"),
    };

    /// <summary>A method that the schema's URL does not serve.</summary>
    public static readonly HttpRefusal SchemaIsReadOnly = new(
        405, ErrorCode.MethodNotAllowed, "The method is not allowed here. GET the schema.")
    {
        Header = ("Allow", "GET, HEAD"),
    };

    /// <summary>None of the media types that the client accepts can be given.</summary>
    public static readonly HttpRefusal NotAcceptable = new(
        406, ErrorCode.NotAcceptable, "No accepted media type can be given. Accept application/json or application/graphql-response+json, in UTF-8.");

    /// <summary>The header is not a list of media ranges.</summary>
    public static readonly HttpRefusal MalformedAccept = new(
        400, ErrorCode.MalformedAccept, "The header Accept is malformed. Send media types separated by commas, for example application/json.");

    /// <summary>Nothing is served at the URL.</summary>
    public static readonly HttpRefusal NotFound = new(
        404, ErrorCode.NotFound, "Nothing is served here. The GraphQL API is at /graphql, its schema at /graphql/schema.");

    /// <summary>The server was put together without its page.</summary>
    public static readonly HttpRefusal PageMissing = new(
        404, ErrorCode.PageMissing, "The query page is not among the server's files. Build the server again, or POST a query as JSON.");

    /// <summary>The list of types is empty.</summary>
    public static readonly HttpRefusal NoTypeNames = new(
        400, ErrorCode.NoTypeNames, "The parameter `types` is empty. Name types separated by commas, or leave it away for the whole schema.");

    /// <summary>A defect of the server.</summary>
    public static readonly HttpRefusal Unexpected = new(
        500, ErrorCode.Internal, "Unexpected Execution Error. Try again; if it stays, report it with the time of the request.");

    /// <summary>A parameter of a JSON type that it cannot have.</summary>
    /// <param name="parameter">The parameter's name.</param>
    /// <param name="expected">What it must be, with its article.</param>
    public static HttpRefusal InvalidParameter(string parameter, string expected) => new(
        400, ErrorCode.InvalidParameter, $"The parameter `{parameter}` must be {expected}.")
    {
        Details = [new("parameter", parameter)],
    };

    /// <summary>A parameter that stands several times in the URL.</summary>
    /// <param name="parameter">The parameter's name.</param>
    public static HttpRefusal RepeatedParameter(string parameter) => new(
        400, ErrorCode.RepeatedParameter, $"The parameter `{parameter}` stands more than once in the URL. Give it once.")
    {
        Details = [new("parameter", parameter)],
    };

    /// <summary>A body over the limit.</summary>
    /// <param name="limit">The most bytes that are allowed.</param>
    public static HttpRefusal BodyTooLarge(int limit) => new(
        413, ErrorCode.BodyTooLarge, $"The body is larger than the {limit} bytes that are allowed. Ask less at once.")
    {
        Details = [new("maxRequestBodyBytes", (long)limit)],
    };

    /// <summary>Text that is no name of a type.</summary>
    /// <param name="name">The text.</param>
    public static HttpRefusal InvalidTypeName(string name) => new(
        400, ErrorCode.InvalidTypeName, "The parameter `types` holds what is no name. Name types separated by commas.")
    {
        Details = [new("typeName", name)],
    };

    /// <summary>A name that the schema does not have.</summary>
    /// <param name="name">The name.</param>
    public static HttpRefusal UnknownType(string name) => new(
        400, ErrorCode.UnknownType, $"The schema has no type `{name}`. The whole schema is at /graphql/schema.")
    {
        Details = [new("typeName", name)],
    };
}
