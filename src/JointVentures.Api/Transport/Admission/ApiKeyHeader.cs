using Microsoft.Extensions.Primitives;

namespace JointVentures.Api.Transport.Admission;

/// <summary>Where a client sends its API key: <c>Authorization: Bearer</c> (RFC 6750), or <c>X-Api-Key</c>.</summary>
public static class ApiKeyHeader
{
    /// <summary>The name of the header that holds the key alone.</summary>
    public const string Name = "X-Api-Key";

    private const string Scheme = "Bearer ";

    /// <summary>Finds the key. Authorization of another scheme is none for us: it may be for a proxy.</summary>
    /// <param name="headers">The request's headers.</param>
    /// <param name="key">The key; empty where the headers hold two different ones, which is nobody's.</param>
    /// <returns>Whether the client sent one.</returns>
    public static bool TryRead(IHeaderDictionary headers, out ReadOnlySpan<char> key)
    {
        var hasBearer = TryBearer(headers.Authorization, out var bearer);
        var hasOwn = TryOnly(headers[Name], out var own);
        key = hasBearer && hasOwn && !bearer.SequenceEqual(own) ? default : hasBearer ? bearer : own;
        return hasBearer || hasOwn;
    }

    private static bool TryBearer(StringValues values, out ReadOnlySpan<char> key)
    {
        if (TryOnly(values, out var value) && value.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            key = value[Scheme.Length..].Trim(' ');
            return true;
        }

        key = default;
        return false;
    }

    private static bool TryOnly(StringValues values, out ReadOnlySpan<char> value)
    {
        value = values.Count == 1 ? values[0] : default;
        return values.Count > 0;
    }
}
