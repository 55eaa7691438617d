namespace JointVentures.Api.Contract.Errors;

/// <summary>A kind of error that an answer can hold. The list below is closed.</summary>
/// <param name="Code"><c>extensions.code</c>: Hot Chocolate's own code where it has one.</param>
/// <param name="Reason"><c>extensions.reason</c>: the readable name.</param>
public sealed record ErrorCode(string Code, string Reason)
{
    private ErrorCode(string code)
        : this(code, code)
    {
    }

    /// <summary>The document's syntax is wrong. Remedy: correct it at the location given.</summary>
    public static ErrorCode SyntaxError { get; } = new("HC0011", "SYNTAX_ERROR");

    /// <summary>The document is valid GraphQL, but not against this schema. Remedy: see the rule that the error names.</summary>
    public static ErrorCode ValidationFailed { get; } = new("VALIDATION_FAILED");

    /// <summary>The document is longer than the limit. Remedy: split it.</summary>
    public static ErrorCode DocumentTooLarge { get; } = new("DOCUMENT_TOO_LARGE");

    /// <summary>The document has more tokens than the limit. Remedy: split it, or move values into variables.</summary>
    public static ErrorCode TooManyTokens { get; } = new("TOO_MANY_TOKENS");

    /// <summary>The document defines more operations than the limit. Remedy: send the one to run alone.</summary>
    public static ErrorCode TooManyOperations { get; } = new("TOO_MANY_OPERATIONS");

    /// <summary>The document declares more variables than the limit. Remedy: put several values into one input object.</summary>
    public static ErrorCode TooManyVariables { get; } = new("TOO_MANY_VARIABLES");

    /// <summary>The document has more aliases than the limit. Remedy: split it.</summary>
    public static ErrorCode TooManyAliases { get; } = new("TOO_MANY_ALIASES");

    /// <summary>The document has more directives than the limit. Remedy: put one on a fragment instead of many on its fields.</summary>
    public static ErrorCode TooManyDirectives { get; } = new("TOO_MANY_DIRECTIVES");

    /// <summary>A list of values has more items than the limit. Remedy: ask for them in several operations.</summary>
    public static ErrorCode ListTooLong { get; } = new("LIST_TOO_LONG");

    /// <summary>The variables are larger than the limit. Remedy: ask in several operations.</summary>
    public static ErrorCode VariablesTooLarge { get; } = new("VARIABLES_TOO_LARGE");

    /// <summary>The value of a variable is nested deeper than the limit. Remedy: make it simpler.</summary>
    public static ErrorCode VariablesTooDeep { get; } = new("VARIABLES_TOO_DEEP");

    /// <summary>The document selects more fields than the limit. Remedy: split it.</summary>
    public static ErrorCode TooManyFields { get; } = new("TOO_MANY_FIELDS");

    /// <summary>The document defines more fragments than the limit. Remedy: write some of them out.</summary>
    public static ErrorCode TooManyFragments { get; } = new("TOO_MANY_FRAGMENTS");

    /// <summary>The document uses its fragments more often than the limit. Remedy: spread them in fewer places.</summary>
    public static ErrorCode TooManyFragmentVisits { get; } = new("TOO_MANY_FRAGMENT_VISITS");

    /// <summary>The document is nested deeper than the limit. Remedy: ask for the inner rows by their ids.</summary>
    public static ErrorCode ExecutionDepth { get; } = new("EXECUTION_DEPTH");

    /// <summary>A question about the schema goes through types of types. Remedy: ask for further types by their names.</summary>
    public static ErrorCode IntrospectionDepth { get; } = new("HC0086", "INTROSPECTION_DEPTH");

    /// <summary>The document has several operations and the request names none of them. Remedy: send operationName.</summary>
    public static ErrorCode OperationNotFound { get; } = new("OPERATION_NOT_FOUND");

    /// <summary>The id or hash is that of no document that is stored here. Remedy: send the document, or an id that the operator names.</summary>
    public static ErrorCode PersistedQueryNotFound { get; } = new("HC0020", "PERSISTED_QUERY_NOT_FOUND");

    /// <summary>The server keeps no documents for clients. Remedy: send the document.</summary>
    public static ErrorCode PersistedQueryNotSupported { get; } = new("PERSISTED_QUERY_NOT_SUPPORTED");

    /// <summary>The server runs trusted documents alone. Remedy: send the id of one.</summary>
    public static ErrorCode OnlyPersistedOperations { get; } = new("HC0067", "ONLY_PERSISTED_OPERATIONS");

    /// <summary>The directory has queries alone. Remedy: send a query.</summary>
    public static ErrorCode OperationNotSupported { get; } = new("OPERATION_NOT_SUPPORTED");

    /// <summary>A variable's value does not fit its type. Remedy: correct it at the place given.</summary>
    public static ErrorCode InvalidVariable { get; } = new("HC0016", "INVALID_VARIABLE");

    /// <summary>A variable that must have a value has none. Remedy: send it.</summary>
    public static ErrorCode VariableRequired { get; } = new("HC0018", "VARIABLE_REQUIRED");

    /// <summary>The operation costs more than the limit. Remedy: ask for smaller pages, or split the operation.</summary>
    public static ErrorCode CostExceeded { get; } = new("HC0047", "COST_EXCEEDED");

    /// <summary>The page is larger than the limit. Remedy: ask for less and page on with the cursor.</summary>
    public static ErrorCode PageTooLarge { get; } = new("HC0051", "PAGE_TOO_LARGE");

    /// <summary>The page size is negative. Remedy: ask for 0 or more.</summary>
    public static ErrorCode PageSizeNegative { get; } = new("HC0079", "PAGE_SIZE_NEGATIVE");

    /// <summary>Both `first` and `last` are given. Remedy: give one.</summary>
    public static ErrorCode FirstAndLast { get; } = new("HC0082", "FIRST_AND_LAST");

    /// <summary>The cursor cannot be read. Remedy: send one that this directory gave.</summary>
    public static ErrorCode InvalidCursor { get; } = new("HC0078", "INVALID_CURSOR");

    /// <summary>The cursor is of another order or of another type. Remedy: page on in the order that it came from.</summary>
    public static ErrorCode CursorOrderMismatch { get; } = new("CURSOR_ORDER_MISMATCH");

    /// <summary>A filter or an order has null where there can be none. Remedy: leave it out, or use eq: null where it is allowed.</summary>
    public static ErrorCode NullNotSupported { get; } = new("HC0026", "NULL_NOT_SUPPORTED");

    /// <summary>A filter is nested deeper or has more parts than the limit. Remedy: make it simpler.</summary>
    public static ErrorCode FilterTooComplex { get; } = new("FILTER_TOO_COMPLEX");

    /// <summary>An order has more keys than the limit, or leads through more relations. Remedy: leave the last ones out.</summary>
    public static ErrorCode OrderTooLong { get; } = new("ORDER_TOO_LONG");

    /// <summary>A text to search for has more characters or words than the limit. Remedy: leave out all but the words that matter.</summary>
    public static ErrorCode SearchTooLong { get; } = new("SEARCH_TOO_LONG");

    /// <summary>An id cannot be read or is of a type that does not exist. Remedy: send one that this directory gave.</summary>
    public static ErrorCode InvalidId { get; } = new("INVALID_ID");

    /// <summary>An id is of another type than the field asks for. Remedy: use the field of that type, or `node`.</summary>
    public static ErrorCode IdTypeMismatch { get; } = new("ID_TYPE_MISMATCH");

    /// <summary>More ids than the limit. Remedy: ask in several operations.</summary>
    public static ErrorCode TooManyNodes { get; } = new("HC0076", "TOO_MANY_NODES");

    /// <summary>There are more groups than the limit. Remedy: give `first`, filter more, or group by fewer dimensions.</summary>
    public static ErrorCode TooManyGroups { get; } = new("TOO_MANY_GROUPS");

    /// <summary>The answer holds more than the limit. Remedy: ask for smaller pages, or in several operations.</summary>
    public static ErrorCode AnswerTooLarge { get; } = new("ANSWER_TOO_LARGE");

    /// <summary>The operation ran longer than the limit. Remedy: ask for less, or filter by what is indexed.</summary>
    public static ErrorCode Timeout { get; } = new("HC0045", "TIMEOUT");

    /// <summary>An export of an operation without a connection, with several, or with something beside it. Remedy: ask for one connection alone.</summary>
    public static ErrorCode ExportNeedsOneConnection { get; } = new("EXPORT_NEEDS_ONE_CONNECTION");

    /// <summary>An export whose connection selects no rows, or lists them twice. Remedy: select fields of `nodes`, once.</summary>
    public static ErrorCode ExportNeedsOneList { get; } = new("EXPORT_NEEDS_ONE_LIST");

    /// <summary>An export has more rows than its kind of file holds, or than the server gives. Remedy: take CSV, or narrow the rows down.</summary>
    public static ErrorCode ExportTooLarge { get; } = new("EXPORT_TOO_LARGE");

    /// <summary>The API key is wrong, or missing where one is needed. Remedy: send a key that the operator gave.</summary>
    public static ErrorCode NotAuthenticated { get; } = new("AUTH_NOT_AUTHENTICATED");

    /// <summary>A question about the schema where the server does not tell it. Remedy: leave it out, or send a key that may ask it.</summary>
    public static ErrorCode IntrospectionNotAllowed { get; } = new("HC0046", "INTROSPECTION_NOT_ALLOWED");

    /// <summary>The caller has asked for more than its budget holds. Remedy: send it again after the seconds given, or ask for less.</summary>
    public static ErrorCode RateLimited { get; } = new("RATE_LIMITED");

    /// <summary>More operations ask than the server can answer. Remedy: send it again in a moment, and fewer at once.</summary>
    public static ErrorCode ServerBusy { get; } = new("SERVER_BUSY");

    /// <summary>Another process holds the store for itself. Remedy: send it again in a moment.</summary>
    public static ErrorCode StoreLocked { get; } = new("STORE_UNAVAILABLE", "STORE_LOCKED");

    /// <summary>There is no room to sort so many rows. Remedy: narrow the rows down, or take an order that has an index.</summary>
    public static ErrorCode StoreNoRoom { get; } = new("STORE_UNAVAILABLE", "STORE_NO_ROOM");

    /// <summary>A part of the store is lost. Remedy: tell whoever runs the server, who puts a good copy in its place.</summary>
    public static ErrorCode StoreDamaged { get; } = new("STORE_UNAVAILABLE", "STORE_DAMAGED");

    /// <summary>The store was removed or replaced while it was served. Remedy: send it again when the server was started anew.</summary>
    public static ErrorCode StoreGone { get; } = new("STORE_UNAVAILABLE", "STORE_GONE");

    /// <summary>The server's disk does not give the store. Remedy: tell whoever runs the server.</summary>
    public static ErrorCode StoreUnreadable { get; } = new("STORE_UNAVAILABLE", "STORE_UNREADABLE");

    /// <summary>Something unforeseen. Remedy: report it with the time of the request; the server's log has the rest.</summary>
    public static ErrorCode InternalError { get; } = new("INTERNAL_ERROR");

    /// <summary>No body, or one of no bytes. Remedy: send a JSON object with a `query`.</summary>
    public static ErrorCode EmptyBody { get; } = new("HC0009", "EMPTY_BODY");

    /// <summary>The body is JSON, but not an object. Remedy: send a JSON object with a `query`.</summary>
    public static ErrorCode NotAnObject { get; } = new("HC0009", "NOT_AN_OBJECT");

    /// <summary>Several operations in one request. Remedy: send each alone, or one operation with several root fields.</summary>
    public static ErrorCode BatchNotAllowed { get; } = new("HC0009", "BATCH_NOT_ALLOWED");

    /// <summary>A body without a document. Remedy: send the GraphQL document as a string that is not empty.</summary>
    public static ErrorCode QueryMissing { get; } = new("HC0009", "QUERY_MISSING");

    /// <summary>An id of a stored document with other characters than ids have. Remedy: use letters, digits, - and _ alone.</summary>
    public static ErrorCode InvalidQueryId { get; } = new("HC0009", "INVALID_QUERY_ID");

    /// <summary>A URL without a document. Remedy: add ?query= with a GraphQL document, or POST one as JSON.</summary>
    public static ErrorCode QueryMissingInUrl { get; } = new("HC0013", "QUERY_MISSING");

    /// <summary>Text that is not JSON. Remedy: send a JSON object with a `query`.</summary>
    public static ErrorCode InvalidJson { get; } = new("HC0011", "INVALID_JSON");

    /// <summary>Bytes that are not UTF-8, or half of a surrogate pair among the escapes. Remedy: encode it as UTF-8 and escape surrogates in pairs.</summary>
    public static ErrorCode InvalidUnicode { get; } = new("HC0011", "INVALID_UNICODE");

    /// <summary>A key that stands twice in one object. Remedy: give each key once.</summary>
    public static ErrorCode DuplicateKey { get; } = new("HC0011", "DUPLICATE_KEY");

    /// <summary>JSON that is nested too deeply. Remedy: flatten it.</summary>
    public static ErrorCode JsonTooDeep { get; } = new("HC0011", "JSON_TOO_DEEP");

    /// <summary>The body stopped before its announced end, or its chunks are malformed. Remedy: send it whole.</summary>
    public static ErrorCode BrokenBody { get; } = new("HC0012", "BROKEN_BODY");

    /// <summary>The client sends too slowly. Remedy: send it again.</summary>
    public static ErrorCode RequestTimeout { get; } = new("REQUEST_TIMEOUT");

    /// <summary>The body is not declared as JSON in UTF-8. Remedy: send the header Content-Type: application/json.</summary>
    public static ErrorCode UnsupportedMediaType { get; } = new("UNSUPPORTED_MEDIA_TYPE");

    /// <summary>The body is compressed. Remedy: send it without Content-Encoding.</summary>
    public static ErrorCode UnsupportedEncoding { get; } = new("UNSUPPORTED_ENCODING");

    /// <summary>A method that this URL does not serve. Remedy: POST a GraphQL request, or GET a query.</summary>
    public static ErrorCode MethodNotAllowed { get; } = new("METHOD_NOT_ALLOWED");

    /// <summary>None of the media types that the client accepts can be given. Remedy: accept application/json or application/graphql-response+json, in UTF-8.</summary>
    public static ErrorCode NotAcceptable { get; } = new("HC0063", "NOT_ACCEPTABLE");

    /// <summary>The header is not a list of media ranges. Remedy: send media types separated by commas, for example application/json.</summary>
    public static ErrorCode InvalidAccept { get; } = new("HC0064", "INVALID_ACCEPT");

    /// <summary>Nothing is served at the URL. Remedy: see the URLs that the message names.</summary>
    public static ErrorCode NotFound { get; } = new("NOT_FOUND");

    /// <summary>The server was put together without its page. Remedy: build the server again, or POST a query as JSON.</summary>
    public static ErrorCode PageMissing { get; } = new("PAGE_MISSING");

    /// <summary>The list of types is empty. Remedy: name types separated by commas, or leave it away for the whole schema.</summary>
    public static ErrorCode TypesEmpty { get; } = new("HC0058", "TYPES_EMPTY");

    /// <summary>A parameter of a JSON type that it cannot have. Remedy: send the type that the message names.</summary>
    public static ErrorCode InvalidParameter { get; } = new("HC0009", "INVALID_PARAMETER");

    /// <summary>A parameter that stands several times in the URL. Remedy: give it once.</summary>
    public static ErrorCode RepeatedParameter { get; } = new("HC0009", "REPEATED_PARAMETER");

    /// <summary>A body over the limit. Remedy: ask less at once.</summary>
    public static ErrorCode BodyTooLarge { get; } = new("HC0010", "BODY_TOO_LARGE");

    /// <summary>Text that is no name of a type. Remedy: name types separated by commas.</summary>
    public static ErrorCode InvalidTypeName { get; } = new("HC0059", "INVALID_TYPE_NAME");

    /// <summary>A name that the schema does not have. Remedy: see the whole schema.</summary>
    public static ErrorCode UnknownType { get; } = new("HC0060", "UNKNOWN_TYPE");
}
