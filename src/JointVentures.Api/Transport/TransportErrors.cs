namespace JointVentures.Api.Transport;

/// <summary>
/// Every way in which HTTP itself refuses a request. Codes are Hot Chocolate's where it has one; where it has none, code
/// and reason are one.
/// </summary>
public static class TransportErrors
{
    /// <summary>No body, or one of no bytes.</summary>
    public static readonly TransportError EmptyBody = Invalid(
        "EMPTY_BODY", "The request has no body. Send a JSON object with a `query`.");

    /// <summary>The body is JSON, but not an object.</summary>
    public static readonly TransportError NotAnObject = Invalid(
        "NOT_AN_OBJECT", "The body must be a JSON object with a `query`.");

    /// <summary>Several operations in one request.</summary>
    public static readonly TransportError BatchNotAllowed = Invalid(
        "BATCH_NOT_ALLOWED", "Several requests in one are not allowed. Send each alone, or one operation with several root fields.");

    /// <summary>A body without a document.</summary>
    public static readonly TransportError QueryMissing = Invalid(
        "QUERY_MISSING", "The request has no `query`. Send the GraphQL document as a string that is not empty.");

    /// <summary>A URL without a document.</summary>
    public static readonly TransportError UrlWithoutQuery = new(
        400, "HC0013", "QUERY_MISSING", "The URL has no `query`. Add ?query= with a GraphQL document, or POST one as JSON.");

    /// <summary>Text that is not JSON.</summary>
    public static readonly TransportError BodyNotJson = new(
        400, "HC0011", "INVALID_JSON", "The body is not valid JSON. Send a JSON object with a `query`.");

    /// <summary>Bytes that are not UTF-8, or half of a surrogate pair among the escapes.</summary>
    public static readonly TransportError NotUnicode = new(
        400, "HC0011", "INVALID_UNICODE", "The JSON is not valid Unicode text. Encode it as UTF-8 and escape surrogates in pairs.");

    /// <summary>A key that stands twice in one object.</summary>
    public static readonly TransportError DuplicateKey = new(
        400, "HC0011", "DUPLICATE_KEY", "The JSON names a key twice in one object. Give each key once.");

    /// <summary>JSON that is nested too deeply.</summary>
    public static readonly TransportError TooDeep = new(
        400, "HC0011", "JSON_TOO_DEEP", $"The JSON is nested more than {RequestJson.MaxDepth} levels deep. Flatten it.")
    {
        Details = [("allowedDepth", RequestJson.MaxDepth)],
    };

    /// <summary>The body stopped before its announced end, or its chunks are malformed.</summary>
    public static readonly TransportError BrokenBody = new(
        400, "HC0012", "BROKEN_BODY", "The body ended early or is malformed. Send it whole.");

    /// <summary>The client sends too slowly.</summary>
    public static readonly TransportError SlowBody = new(
        408, "REQUEST_TIMEOUT", "REQUEST_TIMEOUT", "The body arrived too slowly. Send it again.");

    /// <summary>The body is not declared as JSON in UTF-8.</summary>
    public static readonly TransportError UnsupportedMediaType = new(
        415, "UNSUPPORTED_MEDIA_TYPE", "UNSUPPORTED_MEDIA_TYPE", "The body must be JSON in UTF-8. Send the header Content-Type: application/json.")
    {
        Header = ("Accept-Post", "application/json"),
    };

    /// <summary>The body is compressed.</summary>
    public static readonly TransportError UnsupportedEncoding = new(
        415, "UNSUPPORTED_ENCODING", "UNSUPPORTED_ENCODING", "The body must not be compressed. Send it without Content-Encoding.")
    {
        Header = ("Accept-Encoding", "identity"),
    };

    /// <summary>A method that this URL does not serve.</summary>
    public static readonly TransportError MethodNotAllowed = new(
        405, "METHOD_NOT_ALLOWED", "METHOD_NOT_ALLOWED", "The method is not allowed here. POST a GraphQL request, or GET a query.")
    {
        Header = ("Allow", "GET, HEAD, POST, OPTIONS"),
    };

    /// <summary>A method that the schema's URL does not serve.</summary>
    public static readonly TransportError SchemaIsReadOnly = new(
        405, "METHOD_NOT_ALLOWED", "METHOD_NOT_ALLOWED", "The method is not allowed here. GET the schema.")
    {
        Header = ("Allow", "GET, HEAD"),
    };

    /// <summary>None of the media types that the client accepts can be given.</summary>
    public static readonly TransportError NotAcceptable = new(
        406, "HC0063", "NOT_ACCEPTABLE", "No accepted media type can be given. Accept application/json or application/graphql-response+json, in UTF-8.");

    /// <summary>The header is not a list of media ranges.</summary>
    public static readonly TransportError MalformedAccept = new(
        400, "HC0064", "INVALID_ACCEPT", "The header Accept is malformed. Send media types separated by commas, for example application/json.");

    /// <summary>Nothing is served at the URL.</summary>
    public static readonly TransportError NotFound = new(
        404, "NOT_FOUND", "NOT_FOUND", "Nothing is served here. The GraphQL API is at /graphql, its schema at /graphql/schema.");

    /// <summary>The server was put together without its page.</summary>
    public static readonly TransportError PageMissing = new(
        404, "PAGE_MISSING", "PAGE_MISSING", "The query page is not among the server's files. Build the server again, or POST a query as JSON.");

    /// <summary>The list of types is empty.</summary>
    public static readonly TransportError NoTypeNames = new(
        400, "HC0058", "TYPES_EMPTY", "The parameter `types` is empty. Name types separated by commas, or leave it away for the whole schema.");

    /// <summary>A defect of the server.</summary>
    public static readonly TransportError Unexpected = new(
        500, "INTERNAL_ERROR", "INTERNAL_ERROR", "Unexpected Execution Error");

    /// <summary>A parameter of a JSON type that it cannot have.</summary>
    /// <param name="parameter">The parameter's name.</param>
    /// <param name="expected">What it must be, with its article.</param>
    public static TransportError InvalidParameter(string parameter, string expected) => Invalid(
        "INVALID_PARAMETER", $"The parameter `{parameter}` must be {expected}.") with
    {
        Details = [("parameter", parameter)],
    };

    /// <summary>A parameter that stands several times in the URL.</summary>
    /// <param name="parameter">The parameter's name.</param>
    public static TransportError RepeatedParameter(string parameter) => Invalid(
        "REPEATED_PARAMETER", $"The parameter `{parameter}` stands more than once in the URL. Give it once.") with
    {
        Details = [("parameter", parameter)],
    };

    /// <summary>A body over the limit.</summary>
    /// <param name="limit">The most bytes that are allowed.</param>
    public static TransportError BodyTooLarge(int limit) => new(
        413, "HC0010", "BODY_TOO_LARGE", $"The body is larger than the {limit} bytes that are allowed. Ask less at once.")
    {
        Details = [("maxRequestBodyBytes", limit)],
    };

    /// <summary>Text that is no name of a type.</summary>
    /// <param name="name">The text.</param>
    public static TransportError InvalidTypeName(string name) => new(
        400, "HC0059", "INVALID_TYPE_NAME", "The parameter `types` holds what is no name. Name types separated by commas.")
    {
        Details = [("typeName", name)],
    };

    /// <summary>A name that the schema does not have.</summary>
    /// <param name="name">The name.</param>
    public static TransportError UnknownType(string name) => new(
        400, "HC0060", "UNKNOWN_TYPE", $"The schema has no type `{name}`. The whole schema is at /graphql/schema.")
    {
        Details = [("typeName", name)],
    };

    private static TransportError Invalid(string reason, string message) => new(400, "HC0009", reason, message);
}
