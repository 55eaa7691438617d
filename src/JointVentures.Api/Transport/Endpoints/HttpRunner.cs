using JointVentures.Api.Execution.Json;
using JointVentures.Api.Operations;
using JointVentures.Api.Transport.Answers;
using JointVentures.Api.Transport.Headers;

namespace JointVentures.Api.Transport.Endpoints;

/// <summary>Runs operations for HTTP: the answer's bytes, and the status that belongs to them (GraphQL over HTTP, section 6).</summary>
/// <param name="runner">Answers the operation itself.</param>
/// <param name="versions">Says of which version of the data the answer is.</param>
public sealed class HttpRunner(OperationRunner runner, DatasetVersionHeader versions)
{
    /// <summary>Agrees on the media type of the answer and gives it to the response, that of a refusal too.</summary>
    /// <param name="http">The request.</param>
    /// <param name="accept">What the client accepts.</param>
    /// <exception cref="RefusedRequestException">It accepts none that there is, or asks for a batch.</exception>
    public static ResponseMediaType Agree(HttpContext http, AcceptHeader accept)
    {
        var mediaType = accept.MediaType ?? throw new RefusedRequestException(HttpRefusals.NotAcceptable);
        http.Response.ContentType = mediaType == ResponseMediaType.Json ? Answer.Json : Answer.GraphQLResponse;
        return http.Request.QueryString.HasValue && http.Request.Query.ContainsKey("batchOperations")
            ? throw new RefusedRequestException(HttpRefusals.BatchNotAllowed)
            : mediaType;
    }

    /// <summary>Writes the answer and says how far the operation came, and with which status that is answered.</summary>
    /// <param name="http">The request.</param>
    /// <param name="operation">What the client asks.</param>
    /// <param name="mediaType">In which media type it is answered.</param>
    /// <param name="answer">Takes the answer.</param>
    /// <exception cref="RefusedRequestException">Too many operations run.</exception>
    public async ValueTask<(OperationOutcome Outcome, int Status)> RunAsync(
        HttpContext http, OperationRequest operation, ResponseMediaType mediaType, JsonBuffer answer)
    {
        var (outcome, version) = await runner.RunAsync(operation, answer, http.RequestAborted);
        if (outcome == OperationOutcome.Busy)
        {
            throw new RefusedRequestException(HttpRefusals.ServerBusy);
        }

        versions.Give(http.Response, version);
        switch (outcome)
        {
            case OperationOutcome.MethodNotAllowed:
                http.Response.Headers.Allow = HttpMethods.Post;
                return (outcome, StatusCodes.Status405MethodNotAllowed);
            case OperationOutcome.Refused when mediaType == ResponseMediaType.GraphQLResponse:
                return (outcome, StatusCodes.Status400BadRequest);
            default:
                return (outcome, StatusCodes.Status200OK);
        }
    }
}
