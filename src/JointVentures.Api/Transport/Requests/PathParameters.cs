namespace JointVentures.Api.Transport.Requests;

/// <summary>What a URL says in its path about the operation to run: <c>/graphql/persisted/{id}/{operationName}</c>.</summary>
/// <param name="Id">The id of a stored document, as the client wrote it.</param>
/// <param name="OperationName">Which of its operations; null where the path does not say.</param>
public sealed record PathParameters(string Id, string? OperationName)
{
    /// <summary>The path's pattern, behind the API's URL.</summary>
    public const string Pattern = "/persisted/{id}/{operationName?}";

    /// <summary>What the path of a request says that the pattern fits.</summary>
    /// <param name="http">The request.</param>
    public static PathParameters Of(HttpContext http) => new(
        (string)http.Request.RouteValues["id"]!, (string?)http.Request.RouteValues["operationName"]);
}
