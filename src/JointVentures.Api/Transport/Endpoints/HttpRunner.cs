using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Execution;
using JointVentures.Api.Execution.Json;
using JointVentures.Api.Operations;
using JointVentures.Api.Transport.Admission;
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
        http.Response.ContentType = mediaType.ContentType;
        return http.Request.QueryString.HasValue && http.Request.Query.ContainsKey("batchOperations")
            ? throw new RefusedRequestException(HttpRefusals.BatchNotAllowed)
            : mediaType;
    }

    /// <summary>Writes the answer and says how far the operation came, and with which status that is answered.</summary>
    /// <param name="http">The request.</param>
    /// <param name="operation">What the client asks.</param>
    /// <param name="mediaType">In which media type it is answered.</param>
    /// <param name="answer">Takes the answer.</param>
    /// <exception cref="RefusedRequestException">Too many operations run, the caller's budget is spent, or the store cannot be read.</exception>
    public async ValueTask<(OperationOutcome Outcome, int Status)> RunAsync(
        HttpContext http, OperationRequest operation, ResponseMediaType mediaType, JsonBuffer answer)
    {
        var result = await runner.RunAsync(operation with { CostWish = CostHeader.Read(http.Request) }, answer, http.RequestAborted);
        var outcome = result.Outcome;
        if (outcome == OperationOutcome.Busy)
        {
            throw new RefusedRequestException(HttpRefusals.ServerBusy);
        }

        if (outcome == OperationOutcome.RateLimited)
        {
            throw new RefusedRequestException(HttpRefusals.RateLimited(result.Shortage));
        }

        if (result.Trouble is { } trouble)
        {
            throw new RefusedRequestException(HttpRefusals.StoreUnavailable(trouble));
        }

        RateLimitHeaders.Give(http.Response, operation.Budget);
        versions.Give(http.Response, result.DataVersion);
        return (outcome, StatusOf(outcome, mediaType, http.Response));
    }

    /// <summary>Sends why an operation is refused whose rows a client wanted as a file.</summary>
    /// <param name="http">The request.</param>
    /// <param name="operation">What the client asks.</param>
    /// <param name="refusal">What is wrong with it.</param>
    public static async Task RefuseFileAsync(HttpContext http, OperationRequest operation, OperationException refusal)
    {
        using var answer = new JsonBuffer();
        ErrorWriter.WriteRefusal(refusal.Errors, answer);
        var status = StatusOf(operation.RefusedFor(refusal), ResponseMediaType.GraphQLResponse, http.Response);
        await Answer.SendAsync(http, status, answer.WrittenMemory, ContentCoding.None);
    }

    // With the header that belongs to the status.
    private static int StatusOf(OperationOutcome outcome, ResponseMediaType mediaType, HttpResponse response)
    {
        switch (outcome)
        {
            case OperationOutcome.MethodNotAllowed:
                response.Headers.Allow = HttpMethods.Post;
                return StatusCodes.Status405MethodNotAllowed;
            case OperationOutcome.Refused when mediaType == ResponseMediaType.GraphQLResponse:
                return StatusCodes.Status400BadRequest;
            default:
                return StatusCodes.Status200OK;
        }
    }
}
