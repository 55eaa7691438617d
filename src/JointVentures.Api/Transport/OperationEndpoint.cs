using JointVentures.Api.Execution.Json;
using JointVentures.Api.Execution.Rows;
using JointVentures.Api.Operations;

namespace JointVentures.Api.Transport;

/// <summary>Answers a GraphQL operation that came by POST or in a URL (GraphQL over HTTP, sections 5 and 6).</summary>
/// <param name="runner">Answers the operation itself.</param>
/// <param name="requestBody">Reads what was posted.</param>
public sealed class OperationEndpoint(OperationRunner runner, RequestBody requestBody)
{
    /// <summary>Answers the request.</summary>
    /// <param name="http">A POST, GET or HEAD request.</param>
    /// <param name="accept">What the client accepts.</param>
    /// <exception cref="RefusedRequestException">The request states no operation.</exception>
    public async Task AnswerAsync(HttpContext http, AcceptHeader accept)
    {
        var mediaType = accept.Negotiate() ?? throw new RefusedRequestException(HttpRefusals.NotAcceptable);
        http.Response.ContentType = mediaType == ResponseMediaType.Json ? Answer.Json : Answer.GraphQLResponse;

        // The variables are read from the body while the operation runs.
        using var body = new JsonBuffer();
        using var request = await ReadAsync(http, body);
        using var answer = new JsonBuffer();
        var outcome = await RunAsync(request.Operation, answer, http.RequestAborted);
        if (outcome == OperationOutcome.MethodNotAllowed)
        {
            http.Response.Headers.Allow = HttpMethods.Post;
        }

        await Answer.SendAsync(http, Status(outcome, mediaType), answer.WrittenMemory);
    }

    private async ValueTask<OperationOutcome> RunAsync(OperationRequest request, JsonBuffer answer, CancellationToken cancellation)
    {
        try
        {
            return await runner.RunAsync(request, answer, cancellation);
        }
        catch (StoreBusyException)
        {
            throw new RefusedRequestException(HttpRefusals.ServerBusy);
        }
    }

    private static int Status(OperationOutcome outcome, ResponseMediaType mediaType) => outcome switch
    {
        OperationOutcome.MethodNotAllowed => StatusCodes.Status405MethodNotAllowed,
        OperationOutcome.Refused when mediaType == ResponseMediaType.GraphQLResponse => StatusCodes.Status400BadRequest,
        _ => StatusCodes.Status200OK,
    };

    private async ValueTask<ParsedRequest> ReadAsync(HttpContext http, JsonBuffer body)
    {
        if (http.Request.Query.ContainsKey("batchOperations"))
        {
            throw new RefusedRequestException(HttpRefusals.BatchNotAllowed);
        }

        if (!HttpMethods.IsPost(http.Request.Method))
        {
            return UrlParameters.Parse(http.Request.Query);
        }

        await requestBody.ReadAsync(http, body);
        return BodyParameters.Parse(body.WrittenMemory);
    }
}
