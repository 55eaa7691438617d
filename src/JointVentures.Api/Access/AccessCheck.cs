using System.Net;
using System.Security.Cryptography;
using Microsoft.Extensions.Options;

namespace JointVentures.Api.Access;

/// <summary>Looks at <see cref="AccessSettings"/> before anything is served; each problem names its key.</summary>
internal sealed class AccessCheck : IValidateOptions<AccessSettings>
{
    private const int HashDigits = 64;
    private const int LongestName = 64;

    private static readonly string _hashOfNothing = Convert.ToHexStringLower(SHA256.HashData([]));

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, AccessSettings options)
    {
        string[] problems = [.. Keys(options), .. Origins(options.Origins), .. Proxies(options.Proxies)];
        return problems.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems[0]);
    }

    /// <summary>Whether a text is a site as browsers name it: scheme, host, and port where it is not the usual one.</summary>
    internal static bool IsOrigin(string text) => text == "*"
        || (Uri.TryCreate(text, UriKind.Absolute, out var url)
            && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp)
            && url.GetLeftPart(UriPartial.Authority) == text
            && url.UserInfo.Length == 0
            && text.All(char.IsAscii));

    private static IEnumerable<string> Keys(AccessSettings settings)
    {
        if (!settings.Anonymous && settings.Keys.Count == 0)
        {
            yield return $"{Key(nameof(AccessSettings.Anonymous))}: without it and without a key nobody could read. Give keys in {Key(nameof(AccessSettings.Keys))}.";
        }

        foreach (var (name, key) in settings.Keys)
        {
            var place = $"{Key(nameof(AccessSettings.Keys))}:{name}";
            if (name.Length > LongestName || !name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_'))
            {
                yield return $"{place}: the name is not of up to {LongestName} letters, digits, - and _.";
            }

            if (key.Hash.Length != HashDigits || !key.Hash.All(char.IsAsciiHexDigit))
            {
                yield return $"{place}:{nameof(KeySettings.Hash)}: this is no SHA-256 hash of {HashDigits} hexadecimal digits.";
            }

            if (key.Hash.Equals(_hashOfNothing, StringComparison.OrdinalIgnoreCase))
            {
                yield return $"{place}:{nameof(KeySettings.Hash)}: this is the hash of nothing. Hash the key itself.";
            }

            if (key.Units is < 0 or > AccessSettings.MostUnits)
            {
                yield return $"{place}:{nameof(KeySettings.Units)}: {key.Units} is not between 0 and {AccessSettings.MostUnits}.";
            }

            if (settings.Keys.Any(other => other.Key != name && other.Value.Hash.Equals(key.Hash, StringComparison.OrdinalIgnoreCase)))
            {
                yield return $"{place}:{nameof(KeySettings.Hash)}: another key has the same. Each owner needs a key of its own.";
            }
        }
    }

    private static IEnumerable<string> Origins(IReadOnlyList<string> origins) => origins
        .Where(origin => !IsOrigin(origin))
        .Select(origin => $"{Key(nameof(AccessSettings.Origins))}: '{origin}' is no site as browsers name it. Give one such as "
            + "https://council.example, in small letters, with nothing behind the host but a port, or * for all.");

    private static IEnumerable<string> Proxies(IReadOnlyList<string> proxies) => proxies
        .Where(proxy => !IPAddress.TryParse(proxy, out _) && !IPNetwork.TryParse(proxy, out _))
        .Select(proxy => $"{Key(nameof(AccessSettings.Proxies))}: '{proxy}' is neither an address nor a network. Give one such as 10.0.0.5 or 10.0.0.0/8.");

    private static string Key(string setting) => $"{AccessSettings.Section}:{setting}";
}
