using JointVentures.Api.Execution.Json;
using JointVentures.Api.Execution.Rows;
using JointVentures.Api.Operations;
using JointVentures.Api.Transport.Answers;
using JointVentures.Api.Transport.Headers;

namespace JointVentures.Api.Transport.Endpoints;

/// <summary>Runs operations for HTTP: the answer's bytes, and the status that belongs to them (GraphQL over HTTP, section 6).</summary>
/// <param name="runner">Answers the operation itself.</param>
public sealed class HttpRunner(OperationRunner runner)
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

    /// <summary>Writes the answer and gives its status.</summary>
    /// <param name="http">The request.</param>
    /// <param name="operation">What the client asks.</param>
    /// <param name="mediaType">In which media type it is answered.</param>
    /// <param name="answer">Takes the answer.</param>
    /// <exception cref="RefusedRequestException">Too many operations run.</exception>
    public async ValueTask<int> RunAsync(HttpContext http, OperationRequest operation, ResponseMediaType mediaType, JsonBuffer answer)
    {
        try
        {
            switch (await runner.RunAsync(operation, answer, http.RequestAborted))
            {
                case OperationOutcome.MethodNotAllowed:
                    http.Response.Headers.Allow = HttpMethods.Post;
                    return StatusCodes.Status405MethodNotAllowed;
                case OperationOutcome.Refused when mediaType == ResponseMediaType.GraphQLResponse:
                    return StatusCodes.Status400BadRequest;
                default:
                    return StatusCodes.Status200OK;
            }
        }
        catch (StoreBusyException)
        {
            throw new RefusedRequestException(HttpRefusals.ServerBusy);
        }
    }
}
