using System.Globalization;
using System.Net.Mime;
using JointVentures.Api.Transport.Answers;
using JointVentures.Api.Transport.Requests;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace JointVentures.Api.Transport.Headers;

/// <summary>What a client accepts: media ranges with qualities (RFC 9110, section 12.5.1).</summary>
public sealed class AcceptHeader
{
    private readonly IList<MediaTypeHeaderValue> _ranges;

    private AcceptHeader(IList<MediaTypeHeaderValue> ranges)
    {
        _ranges = ranges;
        MediaType = Negotiate();
    }

    /// <summary>
    /// The media type to answer in: the one of higher quality; of equal ones the one that is named rather than meant by
    /// a wildcard; of two named ones the one that stands first in <see cref="ResponseMediaType.All"/>, of two unnamed ones
    /// <c>application/json</c>. A file is given only to who names its type. Null where none is accepted.
    /// </summary>
    public ResponseMediaType? MediaType { get; }

    /// <summary>Reads the header; absent or empty, it accepts everything.</summary>
    /// <param name="values">The header's lines.</param>
    /// <exception cref="RefusedRequestException">It is malformed.</exception>
    public static AcceptHeader Parse(StringValues values)
    {
        if (values.All(string.IsNullOrWhiteSpace))
        {
            return new AcceptHeader([]);
        }

        if (!MediaTypeHeaderValue.TryParseStrictList(values, out var ranges) || ranges.Any(IsMalformed))
        {
            throw new RefusedRequestException(HttpRefusals.InvalidAccept);
        }

        return new AcceptHeader(ranges);
    }

    /// <summary>Whether it names HTML and wants it no less than an answer in JSON, as a browser does.</summary>
    public bool PrefersPage()
    {
        var page = Of(MediaTypeNames.Text.Html);
        var answer = Math.Max(Of(ResponseMediaType.Json.Name).Quality, Of(ResponseMediaType.GraphQLResponse.Name).Quality);
        return page is { Precision: Precision.Named, Quality: > 0 } && page.Quality >= answer;
    }

    private ResponseMediaType? Negotiate()
    {
        if (_ranges.Count == 0)
        {
            return ResponseMediaType.Json;
        }

        // Sorting keeps what is alike in its order.
        var wanted = ResponseMediaType.All
            .Select(type => (Type: type, Wish: Of(type.Name)))
            .Where(x => x.Wish.Quality > 0 && (x.Type.Format is null || x.Wish.Precision == Precision.Named))
            .OrderByDescending(x => x.Wish)
            .ToArray();
        return wanted switch
        {
            [] => null,
            [(_, { Precision: Precision.Named }), ..] => wanted[0].Type,
            _ => wanted.Any(x => x.Type == ResponseMediaType.Json && x.Wish == wanted[0].Wish) ? ResponseMediaType.Json : wanted[0].Type,
        };
    }

    // The most precise range decides, whatever its quality: "*/*, application/json;q=0" excludes JSON.
    private (double Quality, Precision Precision) Of(string mediaType)
    {
        (double Quality, Precision Precision) best = (0, Precision.None);
        foreach (var range in _ranges.Where(AcceptsUtf8))
        {
            var precision = Match(range, mediaType);
            var quality = range.Quality ?? 1;
            if (precision > best.Precision || (precision == best.Precision && precision != Precision.None && quality > best.Quality))
            {
                best = (quality, precision);
            }
        }

        return best;
    }

    private static Precision Match(MediaTypeHeaderValue range, string mediaType)
    {
        if (range.MatchesAllTypes)
        {
            return Precision.All;
        }

        if (range.MatchesAllSubTypes)
        {
            return mediaType.StartsWith(range.Type + "/", StringComparison.OrdinalIgnoreCase) ? Precision.Type : Precision.None;
        }

        return range.MediaType.Equals(mediaType, StringComparison.OrdinalIgnoreCase) ? Precision.Named : Precision.None;
    }

    private static bool AcceptsUtf8(MediaTypeHeaderValue range) => !range.Charset.HasValue || Charset.IsUtf8(range.Charset);

    private static bool IsMalformed(MediaTypeHeaderValue range)
    {
        var quality = range.Parameters.FirstOrDefault(parameter => parameter.Name.Equals("q", StringComparison.OrdinalIgnoreCase));
        return (quality is not null && !IsQuality(quality.Value)) || (range.Type == "*" && range.SubType != "*");
    }

    private static bool IsQuality(StringSegment value) =>
        double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var quality) && quality is >= 0 and <= 1;

    private enum Precision
    {
        None,
        All,
        Type,
        Named,
    }
}
