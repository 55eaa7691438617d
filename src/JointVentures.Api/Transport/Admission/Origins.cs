using JointVentures.Api.Access;
using JointVentures.Api.Transport.Headers;
using Microsoft.Net.Http.Headers;

namespace JointVentures.Api.Transport.Admission;

/// <summary>
/// Tells browsers which sites' scripts may read (Fetch, section 3.3). Nothing is ever sent along by itself: a key is a header
/// that the script gives, so credentials are never allowed.
/// </summary>
/// <param name="settings">The settings, with one site or more.</param>
public sealed class Origins(AccessSettings settings)
{
    private const string All = "*";
    private const string Methods = "GET, HEAD, POST";
    private const string SecondsToKeep = "7200";

    private static readonly string _sent = string.Join(
        ", ", HeaderNames.AcceptLanguage, HeaderNames.Authorization, HeaderNames.ContentType, HeaderNames.IfNoneMatch, ApiKeyHeader.Name, CostHeader.Name, "GraphQL-Preflight");

    private static readonly string _read = string.Join(
        ", ", DatasetVersionHeader.Name, HeaderNames.ETag, HeaderNames.RetryAfter, RateLimitHeaders.Left, RateLimitHeaders.Policy, HeaderNames.WWWAuthenticate, HeaderNames.ContentDisposition);

    private readonly bool _all = settings.Origins.Contains(All);
    private readonly HashSet<string> _sites = [.. settings.Origins];

    /// <summary>Describes the answer to a request from another site, and answers it where it only asks beforehand.</summary>
    /// <param name="http">The request.</param>
    /// <returns>Whether it is answered.</returns>
    public bool Answer(HttpContext http)
    {
        var (request, response) = (http.Request.Headers, http.Response.Headers);
        if (!_all)
        {
            response.AppendCommaSeparatedValues(HeaderNames.Vary, HeaderNames.Origin);
        }

        if (request.Origin is not [{ } origin] || !(_all || _sites.Contains(origin)))
        {
            return false;
        }

        response.AccessControlAllowOrigin = _all ? All : origin;
        if (!HttpMethods.IsOptions(http.Request.Method) || request.AccessControlRequestMethod.Count == 0)
        {
            response.AccessControlExposeHeaders = _read;
            return false;
        }

        response.AccessControlAllowMethods = Methods;
        response.AccessControlAllowHeaders = _sent;
        response.AccessControlMaxAge = SecondsToKeep;
        http.Response.StatusCode = StatusCodes.Status204NoContent;
        return true;
    }
}
