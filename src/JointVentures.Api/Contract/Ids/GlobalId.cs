using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace JointVentures.Api.Contract.Ids;

/// <summary>A global id: base64 of <c>TypeName:key</c>, the key being the row's number in decimal digits.</summary>
/// <param name="TypeName">The type's name.</param>
/// <param name="Key">The row's number.</param>
public readonly record struct GlobalId(string TypeName, long Key)
{
    /// <summary>The longest id that is written.</summary>
    public const int MaxBytes = 128;

    private const int LongestRead = 1_024;

    /// <summary>What stands before the key of a type's ids.</summary>
    public static byte[] Prefix(string typeName) => Encoding.UTF8.GetBytes(typeName + ":");

    /// <summary>Writes an id and gives its length.</summary>
    /// <param name="prefix">What <see cref="Prefix"/> gave.</param>
    /// <param name="key">The row's number.</param>
    /// <param name="id">Takes it; <see cref="MaxBytes"/> long.</param>
    public static int Write(ReadOnlySpan<byte> prefix, long key, Span<byte> id)
    {
        prefix.CopyTo(id);
        Utf8Formatter.TryFormat(key, id[prefix.Length..], out var digits);
        Base64.EncodeToUtf8InPlace(id, prefix.Length + digits, out var written);
        return written;
    }

    /// <summary>Reads an id; padding may be missing and the alphabet may be the one that is safe in addresses.</summary>
    /// <returns>Whether it is well formed; one row has one key, so that <c>+1</c> or <c>01</c> is none.</returns>
    public static bool TryParse(string text, out GlobalId id)
    {
        id = default;
        if (text.Length is 0 or > LongestRead || Decode(text) is not { } bytes)
        {
            return false;
        }

        var colon = bytes.AsSpan().LastIndexOf((byte)':');
        if (colon <= 0 || !TryKey(Encoding.UTF8.GetString(bytes.AsSpan(colon + 1)), out var key))
        {
            return false;
        }

        id = new GlobalId(Encoding.UTF8.GetString(bytes.AsSpan(0, colon)), key);
        return true;
    }

    private static bool TryKey(string text, out long key) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out key)
        && key.ToString(CultureInfo.InvariantCulture) == text;

    private static byte[]? Decode(string text)
    {
        var standard = text.TrimEnd('=').Replace('-', '+').Replace('_', '/');
        if (text.Length - standard.Length > 2 || standard.AsSpan().ContainsAny(" \t\r\n"))
        {
            return null;
        }

        var bytes = new byte[text.Length];
        var padded = standard.PadRight((standard.Length + 3) / 4 * 4, '=');
        return Convert.TryFromBase64String(padded, bytes, out var length) ? bytes[..length] : null;
    }
}
