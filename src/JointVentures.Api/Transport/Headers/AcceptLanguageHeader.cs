using JointVentures.Api.Contract.Labels;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace JointVentures.Api.Transport.Headers;

/// <summary>Which language a client reads (RFC 9110, section 12.5.4).</summary>
public static class AcceptLanguageHeader
{
    private static readonly (LabelLanguage Language, string Tag)[] _languages =
        [(LabelLanguage.English, "en"), (LabelLanguage.Russian, "ru"), (LabelLanguage.Kazakh, "kk")];

    /// <summary>The tag of a language.</summary>
    public static string TagOf(LabelLanguage language) => _languages.First(x => x.Language == language).Tag;

    /// <summary>
    /// The language of highest quality, of equal ones the first; whatever its country or script. English where none of ours is
    /// named, and where the header is malformed.
    /// </summary>
    /// <param name="values">The header's lines.</param>
    public static LabelLanguage Negotiate(StringValues values)
    {
        if (!StringWithQualityHeaderValue.TryParseStrictList(values, out var wishes))
        {
            return LabelLanguage.English;
        }

        return wishes.Where(wish => wish.Quality is not 0)
            .OrderByDescending(wish => wish.Quality ?? 1)
            .SelectMany(wish => _languages.Where(ours => IsOf(ours.Tag, wish.Value)))
            .Select(ours => ours.Language)
            .FirstOrDefault(LabelLanguage.English);
    }

    private static bool IsOf(string language, StringSegment tag) =>
        tag.StartsWith(language, StringComparison.OrdinalIgnoreCase) && (tag.Length == language.Length || tag[language.Length] == '-');
}
