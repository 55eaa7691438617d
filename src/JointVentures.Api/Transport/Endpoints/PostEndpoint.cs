using JointVentures.Api.Access;
using JointVentures.Api.Execution.Json;
using JointVentures.Api.Transport.Answers;
using JointVentures.Api.Transport.Headers;
using JointVentures.Api.Transport.Requests;

namespace JointVentures.Api.Transport.Endpoints;

/// <summary>
/// Answers a GraphQL operation that was posted (GraphQL over HTTP, section 5.4). Caches keep no such answer, for it names no time
/// that it holds for (RFC 9110, section 9.3.3), so nothing needs to be said to them.
/// </summary>
/// <param name="runner">Answers the operation itself.</param>
/// <param name="requestBody">Reads what was posted.</param>
/// <param name="codings">Reads which content codings a client accepts.</param>
/// <param name="exports">Gives files.</param>
public sealed class PostEndpoint(
    HttpRunner runner, RequestBody requestBody, RememberedHeader<ContentCoding> codings, ExportEndpoint exports)
{
    /// <summary>Answers the request.</summary>
    /// <param name="http">A POST request.</param>
    /// <param name="accept">What the client accepts.</param>
    /// <param name="path">What the path says of the operation; null where it says nothing.</param>
    /// <param name="caller">Who sends it.</param>
    /// <exception cref="RefusedRequestException">The request states no operation.</exception>
    public async Task AnswerAsync(HttpContext http, AcceptHeader accept, PathParameters? path, Caller caller)
    {
        var mediaType = HttpRunner.Agree(http, accept);

        // The variables are read from the body while the operation runs.
        using var body = new JsonBuffer();
        await requestBody.ReadAsync(http, body);
        using var request = BodyParameters.Parse(body.WrittenMemory, path);
        var operation = request.Operation with { Caller = caller };
        if (mediaType.Format is { } format)
        {
            await exports.AnswerAsync(http, operation, format);
            return;
        }

        using var answer = new JsonBuffer();
        var (_, status) = await runner.RunAsync(http, operation, mediaType, answer);
        await Answer.SendAsync(http, status, answer.WrittenMemory, codings.Read(http.Request.Headers.AcceptEncoding));
    }
}
