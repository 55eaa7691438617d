using System.Globalization;

namespace JointVentures.Api.Transport.Requests;

/// <summary>
/// Half a character among the escapes of a JSON text, such as <c>\ud800</c> alone. JSON's grammar allows it, no Unicode
/// text can hold it (RFC 8259, section 8.2).
/// </summary>
public static class UnpairedSurrogate
{
    /// <summary>Whether one is in the text; a text that is no JSON gives either answer.</summary>
    /// <param name="json">JSON in UTF-8.</param>
    public static bool IsIn(ReadOnlySpan<byte> json)
    {
        while (json.IndexOf((byte)'\\') is var at and >= 0)
        {
            json = json[at..];
            var first = Escaped(json);
            if (!char.IsSurrogate(first))
            {
                json = json[Math.Min(2, json.Length)..];
                continue;
            }

            if (!char.IsSurrogatePair(first, Escaped(json[6..])))
            {
                return true;
            }

            json = json[12..];
        }

        return false;
    }

    // The UTF-16 code unit of \uXXXX at the start; NUL where no such escape is there.
    private static char Escaped(ReadOnlySpan<byte> json) =>
        json.Length >= 6 && json.StartsWith("\\u"u8)
        && ushort.TryParse(json[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? (char)unit
            : '\0';
}
