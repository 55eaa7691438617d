using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace JointVentures.Api.Transport.Headers;

/// <summary>Which content codings a client accepts (RFC 9110, section 12.5.3).</summary>
public static class AcceptEncodingHeader
{
    // Below, the headers outweigh what is saved.
    private const int WorthCompressing = 1_024;

    private const string Identity = "identity";

    /// <summary>
    /// The coding of higher quality, of equal ones Brotli; none where the client wants it more than these, accepts neither, says
    /// nothing or is malformed. A client that refuses an answer as it is gets short ones compressed, too.
    /// </summary>
    /// <param name="values">The header's lines.</param>
    public static ContentCoding Negotiate(StringValues values)
    {
        if (!StringWithQualityHeaderValue.TryParseStrictList(values, out var codings))
        {
            return ContentCoding.None;
        }

        var brotli = QualityOf(ContentCoding.Brotli, codings) ?? 0;
        var gzip = QualityOf(ContentCoding.Gzip, codings) ?? 0;
        var best = Math.Max(brotli, gzip);
        var identity = QualityOf(Identity, codings);
        return best <= 0 || identity > best
            ? ContentCoding.None
            : new ContentCoding(brotli >= gzip ? ContentCoding.Brotli : ContentCoding.Gzip, identity == 0 ? 0 : WorthCompressing);
    }

    // What is not named is what the asterisk means; null where there is none.
    private static double? QualityOf(string coding, IList<StringWithQualityHeaderValue> codings)
    {
        var named = codings.FirstOrDefault(x => x.Value.Equals(coding, StringComparison.OrdinalIgnoreCase))
            ?? codings.FirstOrDefault(x => x.Value == "*");
        return named is null ? null : named.Quality ?? 1;
    }
}
