using Microsoft.Net.Http.Headers;

namespace JointVentures.Api.Transport.Headers;

/// <summary>The header of a client that asks whether what it has still holds (RFC 9110, section 13.1.2). Malformed, it is not there.</summary>
public static class IfNoneMatch
{
    /// <summary>Whether the client has the answer of a tag. A tag that a proxy has made weak is the same.</summary>
    /// <param name="request">The request.</param>
    /// <param name="tag">The tag, in quotes.</param>
    public static bool Lists(HttpRequest request, string tag) => Tags(request).Any(known => known.Tag == tag);

    /// <summary>Whether the client asks for an asterisk's sake: it has some answer, and wants none if there is one.</summary>
    /// <param name="request">The request.</param>
    public static bool IsAny(HttpRequest request) => Tags(request).Contains(EntityTagHeaderValue.Any);

    private static IEnumerable<EntityTagHeaderValue> Tags(HttpRequest request) =>
        EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var tags) ? tags : [];
}
