using System.ComponentModel.DataAnnotations;

namespace JointVentures.Api.Transport;

/// <summary>What one HTTP request may cost before it is read as GraphQL; the section <c>Limits</c> of the configuration.</summary>
public sealed record TransportLimits
{
    /// <summary>
    /// The largest body of a request, in bytes: 1,024 to 20,480,000. The default, one mebibyte, holds a document of
    /// the largest size that is executed and variables with tens of thousands of ids.
    /// </summary>
    [Range(1_024, 20_480_000)]
    public int RequestBodyBytes { get; init; } = 1_048_576;
}
