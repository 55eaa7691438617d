using JointVentures.Api.Access;
using JointVentures.Api.Contract.Cost;
using JointVentures.Api.Execution.Json;
using JointVentures.Api.Operations;
using JointVentures.Api.Transport.Admission;
using JointVentures.Api.Transport.Answers;
using JointVentures.Api.Transport.Headers;
using JointVentures.Api.Transport.Requests;
using Microsoft.Extensions.Options;

namespace JointVentures.Api.Transport.Endpoints;

/// <summary>
/// Answers a GraphQL query in a URL (GraphQL over HTTP, section 5.3). Caches may keep an answer without errors and ask whether it
/// still holds; one with errors not, for the same operation may succeed the next time.
/// </summary>
/// <param name="gate">Knows what answers depend on besides.</param>
/// <param name="runner">Answers the operation itself.</param>
/// <param name="codings">Reads which content codings a client accepts.</param>
/// <param name="tags">Makes the tags of answers.</param>
/// <param name="versions">Says of which version of the data an answer is.</param>
/// <param name="settings">What is said to caches.</param>
/// <param name="exports">Gives files.</param>
public sealed class GetEndpoint(
    Gate gate,
    HttpRunner runner,
    RememberedHeader<ContentCoding> codings,
    EntityTags tags,
    DatasetVersionHeader versions,
    IOptions<HttpSettings> settings,
    ExportEndpoint exports)
{
    private readonly string _vary = $"Accept, Accept-Encoding, {CostHeader.Name}{gate.Vary}";
    private readonly string _cacheControl = settings.Value.CacheControl;

    /// <summary>Says what holds of every answer to a GET, and that this one is not to be kept unless it turns out well.</summary>
    /// <param name="response">The answer.</param>
    public void Begin(HttpResponse response)
    {
        response.Headers.Vary = response.Headers.Vary.Count == 0 ? _vary : $"{response.Headers.Vary}, {_vary}";
        response.Headers.CacheControl = "no-store";
    }

    /// <summary>Answers the request.</summary>
    /// <param name="http">A GET or HEAD request.</param>
    /// <param name="accept">What the client accepts.</param>
    /// <param name="path">What the path says of the operation; null where it says nothing.</param>
    /// <param name="caller">Who sends it.</param>
    /// <exception cref="RefusedRequestException">The request states no operation.</exception>
    public async Task AnswerAsync(HttpContext http, AcceptHeader accept, PathParameters? path, Caller caller)
    {
        var mediaType = HttpRunner.Agree(http, accept);
        using var request = UrlParameters.Parse(http.Request.Query, path);
        if (mediaType.Format is { } format)
        {
            await exports.AnswerAsync(http, request.Operation with { Caller = caller }, format);
            return;
        }

        var coding = codings.Read(http.Request.Headers.AcceptEncoding);

        // Who has the tag got it with an answer without errors, and would get the same answer again.
        // What it costs has none: it is asked for by hand.
        var isPlain = CostHeader.Read(http.Request) == CostWish.None;
        var tag = isPlain ? tags.Of(http.Request, request.Operation, mediaType, coding) : null;
        if (tag is { } held && IfNoneMatch.Lists(http.Request, held.Text))
        {
            versions.Give(http.Response, held.DataVersion);
            ConfirmTo(http, held);
            return;
        }

        using var answer = new JsonBuffer();
        var (outcome, status) = await runner.RunAsync(http, request.Operation with { Caller = caller }, mediaType, answer);

        // The tag speaks of the state that was there before; the answer is of that one only where no other has come since.
        var mayBeKept = outcome == OperationOutcome.Executed && tag is not null && tag == tags.Of(http.Request, request.Operation, mediaType, coding);
        if (mayBeKept && IfNoneMatch.IsAny(http.Request))
        {
            ConfirmTo(http, tag!.Value);
            return;
        }

        if (mayBeKept)
        {
            Describe(http.Response, tag!.Value);
        }

        await Answer.SendAsync(http, status, answer.WrittenMemory, coding);
    }

    private void ConfirmTo(HttpContext http, EntityTag tag)
    {
        http.Response.StatusCode = StatusCodes.Status304NotModified;
        http.Response.ContentType = null;
        Describe(http.Response, tag);
    }

    private void Describe(HttpResponse response, EntityTag tag)
    {
        response.Headers.ETag = tag.Text;
        response.Headers.CacheControl = _cacheControl;
    }
}
