using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace JointVentures.Api.Transport;

/// <summary>What HTTP says beside the answers; the section <c>Http</c> of the configuration.</summary>
public sealed record HttpSettings
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Http";

    /// <summary>
    /// The header <c>Cache-Control</c> of an answer to a query in a URL (RFC 9111, section 5.2). By default caches keep the answer
    /// and ask before each use whether it still holds.
    /// </summary>
    public string CacheControl { get; init; } = "no-cache";

    /// <summary>Looks at the settings before anything is served.</summary>
    internal sealed class Check : IValidateOptions<HttpSettings>
    {
        /// <inheritdoc/>
        public ValidateOptionsResult Validate(string? name, HttpSettings options) =>
            options.CacheControl.All(character => character is >= ' ' and <= '~') && CacheControlHeaderValue.TryParse(options.CacheControl, out _)
                ? ValidateOptionsResult.Success
                : ValidateOptionsResult.Fail(
                    $"{Section}:{nameof(CacheControl)}: '{options.CacheControl}' is no header Cache-Control. "
                    + "Give one such as no-cache or public, max-age=60.");
    }
}
