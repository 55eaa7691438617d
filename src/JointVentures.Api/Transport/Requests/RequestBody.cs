using System.Net.Mime;
using JointVentures.Api.Execution.Json;
using JointVentures.Api.Transport.Answers;
using Microsoft.Net.Http.Headers;

namespace JointVentures.Api.Transport.Requests;

/// <summary>Reads the body of a request, whole and within the limit.</summary>
/// <param name="limits">How large it may be.</param>
public sealed class RequestBody(TransportLimits limits)
{
    private readonly int _limit = limits.RequestBodyBytes;

    /// <summary>Reads a body of JSON.</summary>
    /// <param name="http">The request.</param>
    /// <param name="body">Takes the bytes.</param>
    /// <exception cref="RefusedRequestException">It is no JSON in UTF-8, too large, empty or broken.</exception>
    /// <exception cref="OperationCanceledException">The client has gone.</exception>
    public async ValueTask ReadAsync(HttpContext http, JsonBuffer body)
    {
        RequireJson(http.Request);
        if (http.Request.ContentLength > _limit)
        {
            throw new RefusedRequestException(HttpRefusals.BodyTooLarge(_limit));
        }

        try
        {
            await ReadAllAsync(http.Request.Body, body, http.RequestAborted);
        }
        catch (BadHttpRequestException broken)
        {
            throw new RefusedRequestException(
                broken.StatusCode == StatusCodes.Status408RequestTimeout ? HttpRefusals.RequestTimeout : HttpRefusals.BrokenBody);
        }
        catch (IOException)
        {
            throw new RefusedRequestException(HttpRefusals.BrokenBody);
        }

        if (body.Written.IsEmpty)
        {
            throw new RefusedRequestException(HttpRefusals.EmptyBody);
        }
    }

    private static void RequireJson(HttpRequest request)
    {
        if (!IsJson(request.ContentType))
        {
            throw new RefusedRequestException(HttpRefusals.UnsupportedMediaType);
        }

        foreach (var encoding in request.Headers.ContentEncoding)
        {
            if (!string.Equals(encoding, "identity", StringComparison.OrdinalIgnoreCase))
            {
                throw new RefusedRequestException(HttpRefusals.UnsupportedEncoding);
            }
        }
    }

    // Nearly all clients write it so, which spares reading it.
    private static bool IsJson(string? contentType) => contentType == MediaTypeNames.Application.Json
        || (MediaTypeHeaderValue.TryParse(contentType, out var type)
            && type.MediaType.Equals(MediaTypeNames.Application.Json, StringComparison.OrdinalIgnoreCase)
            && (!type.Charset.HasValue || Charset.IsUtf8(type.Charset)));

    private async ValueTask ReadAllAsync(Stream stream, JsonBuffer body, CancellationToken cancellation)
    {
        while (await stream.ReadAsync(body.GetMemory(), cancellation) is var count and > 0)
        {
            body.Advance(count);
            if (body.Written.Length > _limit)
            {
                throw new RefusedRequestException(HttpRefusals.BodyTooLarge(_limit));
            }
        }
    }
}
