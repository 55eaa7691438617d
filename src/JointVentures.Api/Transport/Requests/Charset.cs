using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace JointVentures.Api.Transport.Requests;

/// <summary>The one encoding in which the API reads and writes.</summary>
public static class Charset
{
    /// <summary>Whether the name, quoted or not, means UTF-8.</summary>
    /// <param name="name">The value of a parameter <c>charset</c>.</param>
    public static bool IsUtf8(StringSegment name)
    {
        var plain = HeaderUtilities.RemoveQuotes(name);
        return plain.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || plain.Equals("utf8", StringComparison.OrdinalIgnoreCase);
    }
}
