using JointVentures.Directory.Text;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace JointVentures.Api.Transport.Headers;

/// <summary>Which language a client reads (RFC 9110, section 12.5.4).</summary>
public static class AcceptLanguageHeader
{
    /// <summary>
    /// The language of highest quality, of equal ones the first; whatever its country or script. English where none of ours is
    /// named, and where the header is malformed.
    /// </summary>
    /// <param name="values">The header's lines.</param>
    public static Language Negotiate(StringValues values)
    {
        if (!StringWithQualityHeaderValue.TryParseStrictList(values, out var wishes))
        {
            return Language.En;
        }

        return wishes.Where(wish => wish.Quality is not 0)
            .OrderByDescending(wish => wish.Quality ?? 1)
            .SelectMany(wish => Enum.GetValues<Language>().Where(ours => IsOf(ours.Tag(), wish.Value)))
            .FirstOrDefault(Language.En);
    }

    private static bool IsOf(string language, StringSegment tag) =>
        tag.StartsWith(language, StringComparison.OrdinalIgnoreCase) && (tag.Length == language.Length || tag[language.Length] == '-');
}
