using System.Globalization;
using JointVentures.Api.Access;
using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Execution.Exports;
using JointVentures.Api.Operations;
using JointVentures.Api.Transport.Requests;

namespace JointVentures.Api.Transport.Answers;

/// <summary>Every way in which HTTP itself refuses a request.</summary>
public static class HttpRefusals
{
    /// <inheritdoc cref="ErrorCode.EmptyBody"/>
    public static readonly HttpRefusal EmptyBody = new(
        400, ErrorCode.EmptyBody, "The request has no body. Send a JSON object with a `query`.");

    /// <inheritdoc cref="ErrorCode.NotAnObject"/>
    public static readonly HttpRefusal NotAnObject = new(
        400, ErrorCode.NotAnObject, "The body must be a JSON object with a `query`.");

    /// <inheritdoc cref="ErrorCode.BatchNotAllowed"/>
    public static readonly HttpRefusal BatchNotAllowed = new(
        400, ErrorCode.BatchNotAllowed, "Several requests in one are not allowed. Send each alone, or one operation with several root fields.");

    /// <inheritdoc cref="ErrorCode.QueryMissing"/>
    public static readonly HttpRefusal QueryMissing = new(
        400, ErrorCode.QueryMissing, "The request has no `query`. Send the GraphQL document as a string that is not empty, or the `id` of a stored one.");

    /// <inheritdoc cref="ErrorCode.InvalidQueryId"/>
    public static readonly HttpRefusal InvalidQueryId = new(
        400, ErrorCode.InvalidQueryId, "Invalid query id format.");

    /// <inheritdoc cref="ErrorCode.QueryMissingInUrl"/>
    public static readonly HttpRefusal QueryMissingInUrl = new(
        400, ErrorCode.QueryMissingInUrl, "The URL has no `query`. Add ?query= with a GraphQL document or ?id= of a stored one, or POST it as JSON.");

    /// <inheritdoc cref="ErrorCode.InvalidJson"/>
    public static readonly HttpRefusal InvalidJson = new(
        400, ErrorCode.InvalidJson, "The body is not valid JSON. Send a JSON object with a `query`.");

    /// <inheritdoc cref="ErrorCode.InvalidUnicode"/>
    public static readonly HttpRefusal InvalidUnicode = new(
        400, ErrorCode.InvalidUnicode, "The JSON is not valid Unicode text. Encode it as UTF-8 and escape surrogates in pairs.");

    /// <inheritdoc cref="ErrorCode.DuplicateKey"/>
    public static readonly HttpRefusal DuplicateKey = new(
        400, ErrorCode.DuplicateKey, "The JSON names a key twice in one object. Give each key once.");

    /// <inheritdoc cref="ErrorCode.JsonTooDeep"/>
    public static readonly HttpRefusal JsonTooDeep = new(
        400, ErrorCode.JsonTooDeep, $"The JSON is nested more than {RequestJson.MaxDepth} levels deep. Flatten it.")
    {
        Details = [new("allowedDepth", (long)RequestJson.MaxDepth)],
    };

    /// <inheritdoc cref="ErrorCode.BrokenBody"/>
    public static readonly HttpRefusal BrokenBody = new(
        400, ErrorCode.BrokenBody, "The body ended early or is malformed. Send it whole.");

    /// <inheritdoc cref="ErrorCode.RequestTimeout"/>
    public static readonly HttpRefusal RequestTimeout = new(
        408, ErrorCode.RequestTimeout, "The body arrived too slowly. Send it again.");

    /// <inheritdoc cref="ErrorCode.UnsupportedMediaType"/>
    public static readonly HttpRefusal UnsupportedMediaType = new(
        415, ErrorCode.UnsupportedMediaType, "The body must be JSON in UTF-8. Send the header Content-Type: application/json.")
    {
        Header = ("Accept-Post", "application/json"),
    };

    /// <inheritdoc cref="ErrorCode.UnsupportedEncoding"/>
    public static readonly HttpRefusal UnsupportedEncoding = new(
        415, ErrorCode.UnsupportedEncoding, "The body must not be compressed. Send it without Content-Encoding.")
    {
        Header = ("Accept-Encoding", "identity"),
    };

    /// <inheritdoc cref="ErrorCode.MethodNotAllowed"/>
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

    /// <inheritdoc cref="ErrorCode.NotAcceptable"/>
    public static readonly HttpRefusal NotAcceptable = new(
        406, ErrorCode.NotAcceptable, "No accepted media type can be given. Accept application/json or application/graphql-response+json, in UTF-8; "
        + $"for a file, {string.Join(", ", ExportFormat.All.Select(format => format.MediaType))}.");

    /// <inheritdoc cref="ErrorCode.InvalidAccept"/>
    public static readonly HttpRefusal InvalidAccept = new(
        400, ErrorCode.InvalidAccept, "The header Accept is malformed. Send media types separated by commas, for example application/json.");

    /// <inheritdoc cref="ErrorCode.NotFound"/>
    public static readonly HttpRefusal NotFound = new(
        404, ErrorCode.NotFound, $"Nothing is served here. The GraphQL API is at {DirectoryEndpoints.Url}, its schema at {DirectoryEndpoints.SchemaUrl}.");

    /// <inheritdoc cref="ErrorCode.PageMissing"/>
    public static readonly HttpRefusal PageMissing = new(
        404, ErrorCode.PageMissing, "The query page is not among the server's files. Build the server again, or POST a query as JSON.");

    /// <inheritdoc cref="ErrorCode.TypesEmpty"/>
    public static readonly HttpRefusal TypesEmpty = new(
        400, ErrorCode.TypesEmpty, "The parameter `types` is empty. Name types separated by commas, or leave it away for the whole schema.");

    /// <inheritdoc cref="ErrorCode.InternalError"/>
    public static readonly HttpRefusal InternalError = new(500, UnexpectedError.Value.Code, UnexpectedError.Value.Message);

    /// <inheritdoc cref="ErrorCode.ServerBusy"/>
    public static readonly HttpRefusal ServerBusy = new(
        503, ErrorCode.ServerBusy, "The server answers as many operations as it can. Send this one again in a moment.")
    {
        Header = ("Retry-After", "1"),
    };

    /// <summary>As many files are made as may be at once.</summary>
    public static readonly HttpRefusal ExportsBusy = new(
        503, ErrorCode.ServerBusy, "The server makes as many exports at once as it can. Send this one again in a minute.")
    {
        Header = ("Retry-After", "60"),
    };

    /// <summary>The time was up before the first row was found.</summary>
    /// <param name="limit">How long an export may take.</param>
    public static HttpRefusal ExportTimeout(TimeSpan limit) => new(
        503, ErrorCode.Timeout, "The export ran longer than allowed: narrow the rows down, or order them by what the directory orders at once.")
    {
        Details = [new("maxSeconds", (long)Math.Ceiling(limit.TotalSeconds))],
    };

    /// <inheritdoc cref="ErrorCode.NotAuthenticated"/>
    public static readonly HttpRefusal NotAuthenticated = new(
        401, ErrorCode.NotAuthenticated, "An API key is needed. Send it in the header Authorization: Bearer, or X-Api-Key.")
    {
        Header = ("WWW-Authenticate", "Bearer"),
    };

    /// <summary>A key that nobody has.</summary>
    public static readonly HttpRefusal WrongKey = new(
        401, ErrorCode.NotAuthenticated, "The API key is not known. Send the one that you were given, or none where none is needed.")
    {
        Header = ("WWW-Authenticate", "Bearer error=\"invalid_token\""),
    };

    /// <summary>The schema as a file, of a server that does not tell it.</summary>
    public static readonly HttpRefusal SchemaIsClosed = new(
        403, ErrorCode.IntrospectionNotAllowed, "The schema is not given for the current request. Ask the operator for it, or send a key that may have it.");

    /// <inheritdoc cref="ErrorCode.RateLimited"/>
    /// <param name="shortage">What the budget lacks.</param>
    public static HttpRefusal RateLimited(Shortage shortage)
    {
        var seconds = Math.Max(1, (long)Math.Ceiling(shortage.Wait.TotalSeconds));
        var (limit, window) = (shortage.Policy.Units, (long)Math.Ceiling(shortage.Policy.Window.TotalSeconds));
        return new(
            429,
            ErrorCode.RateLimited,
            $"The request costs {shortage.Cost}, which is more than is left of {limit} in {window} seconds. Send it again in {seconds} seconds, or ask for less.")
        {
            Details = [new("cost", shortage.Cost), new("maxCost", limit), new("windowSeconds", window), new("retryAfterSeconds", seconds)],
            Header = ("Retry-After", seconds.ToString(CultureInfo.InvariantCulture)),
        };
    }


    /// <summary>The store cannot be read at present.</summary>
    /// <param name="trouble">Why.</param>
    public static HttpRefusal StoreUnavailable(OperationError trouble) => new(503, trouble.Code, trouble.Message)
    {
        Header = ("Retry-After", "5"),
    };

    /// <inheritdoc cref="ErrorCode.InvalidParameter"/>
    /// <param name="parameter">The parameter's name.</param>
    /// <param name="expected">What it must be, with its article.</param>
    public static HttpRefusal InvalidParameter(string parameter, string expected) => new(
        400, ErrorCode.InvalidParameter, $"The parameter `{parameter}` must be {expected}.")
    {
        Details = [new("parameter", parameter)],
    };

    /// <inheritdoc cref="ErrorCode.RepeatedParameter"/>
    /// <param name="parameter">The parameter's name.</param>
    public static HttpRefusal RepeatedParameter(string parameter) => new(
        400, ErrorCode.RepeatedParameter, $"The parameter `{parameter}` stands more than once in the URL. Give it once.")
    {
        Details = [new("parameter", parameter)],
    };

    /// <inheritdoc cref="ErrorCode.BodyTooLarge"/>
    /// <param name="limit">The most bytes that are allowed.</param>
    public static HttpRefusal BodyTooLarge(int limit) => new(
        413, ErrorCode.BodyTooLarge, $"The body is larger than the {limit} bytes that are allowed. Ask less at once.")
    {
        Details = [new("maxRequestBodyBytes", (long)limit)],
    };

    /// <inheritdoc cref="ErrorCode.InvalidTypeName"/>
    /// <param name="name">The text.</param>
    public static HttpRefusal InvalidTypeName(string name) => new(
        400, ErrorCode.InvalidTypeName, "The parameter `types` holds what is no name. Name types separated by commas.")
    {
        Details = [new("typeName", name)],
    };

    /// <inheritdoc cref="ErrorCode.UnknownType"/>
    /// <param name="name">The name.</param>
    public static HttpRefusal UnknownType(string name) => new(
        400, ErrorCode.UnknownType, $"The schema has no type `{name}`. The whole schema is at {DirectoryEndpoints.SchemaUrl}.")
    {
        Details = [new("typeName", name)],
    };
}
