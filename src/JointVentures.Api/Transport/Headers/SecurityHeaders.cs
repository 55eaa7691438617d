using Microsoft.Net.Http.Headers;

namespace JointVentures.Api.Transport.Headers;

/// <summary>What every answer tells browsers, so that none becomes a part of another site or is taken for what it is not.</summary>
public static class SecurityHeaders
{
    // An answer is data; even where a browser shows it as a page, nothing in it runs, and no page frames it.
    private const string DataPolicy = "default-src 'none'; frame-ancestors 'none'";

    /// <summary>Gives them to an answer; the page gives itself a policy of its own.</summary>
    /// <param name="response">The answer.</param>
    public static void Give(HttpResponse response)
    {
        var headers = response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers[HeaderNames.ContentSecurityPolicy] = DataPolicy;
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
    }

    /// <summary>Gives the page its own: what it may load, and that no other window of the browser reaches into it.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="policy">What it may load.</param>
    public static void GivePage(HttpResponse response, string policy)
    {
        response.Headers[HeaderNames.ContentSecurityPolicy] = policy;
        response.Headers["Cross-Origin-Opener-Policy"] = "same-origin";
    }
}
