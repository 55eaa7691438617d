using JointVentures.Api.Execution;
using JointVentures.Api.Execution.Json;
using JointVentures.Api.Transport.Headers;

namespace JointVentures.Api.Transport.Answers;

/// <summary>Sends an answer that is complete: status, length and bytes in one write.</summary>
public static class Answer
{
    /// <summary>Sends the bytes; to a HEAD request, what describes them.</summary>
    /// <param name="http">The request.</param>
    /// <param name="status">The HTTP status.</param>
    /// <param name="body">The bytes, of the content type that the response already has.</param>
    /// <param name="coding">How they are compressed.</param>
    public static async ValueTask SendAsync(HttpContext http, int status, ReadOnlyMemory<byte> body, ContentCoding coding)
    {
        if (coding.IsFor(body.Length))
        {
            body = coding.Compress(body.Span);
            http.Response.Headers.ContentEncoding = coding.Name;
        }

        http.Response.StatusCode = status;
        http.Response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await http.Response.BodyWriter.WriteAsync(body);
        }
    }

    /// <summary>Sends an error, as JSON where no content type was agreed before.</summary>
    /// <param name="http">The request.</param>
    /// <param name="refusal">Why it was refused.</param>
    public static async Task SendAsync(HttpContext http, HttpRefusal refusal)
    {
        using var body = new JsonBuffer();
        ErrorWriter.WriteRefusal([refusal.Error], body);
        http.Response.ContentType ??= ResponseMediaType.Json.ContentType;
        if (refusal.Header is var (name, value))
        {
            http.Response.Headers[name] = value;
        }

        await SendAsync(http, refusal.Status, body.WrittenMemory, ContentCoding.None);
    }
}
