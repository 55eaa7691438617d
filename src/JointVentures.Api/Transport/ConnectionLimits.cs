using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace JointVentures.Api.Transport;

/// <summary>What a connection may take of the server before there is a request; the section <c>Limits</c> of the configuration.</summary>
public sealed record ConnectionLimits
{
    // What the slowest client may need to begin with.
    private static readonly TimeSpan _grace = TimeSpan.FromSeconds(5);

    /// <summary>How many connections there may be at once; further ones are closed.</summary>
    [Range(1, 1_000_000)]
    public int Connections { get; init; } = 10_000;

    /// <summary>The longest first line of a request, in bytes: a query in a URL has to fit in.</summary>
    [Range(1_024, 65_536)]
    public int RequestLineBytes { get; init; } = 8_192;

    /// <summary>The headers of a request, in bytes together.</summary>
    [Range(1_024, 262_144)]
    public int HeaderBytes { get; init; } = 32_768;

    /// <summary>How many headers a request may have.</summary>
    [Range(10, 1_000)]
    public int Headers { get; init; } = 100;

    /// <summary>How long the headers of a request may take to arrive.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan HeadersTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a connection may rest between two requests.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan KeepAlive { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How fast a client has to send a body and to take an answer, in bytes a second, after five seconds; 0 for any speed.</summary>
    [Range(0, 1_000_000)]
    public int BytesPerSecond { get; init; } = 240;

    /// <summary>Sets the server up so.</summary>
    /// <param name="kestrel">The server's own settings.</param>
    public void ApplyTo(KestrelServerLimits kestrel)
    {
        kestrel.MaxConcurrentConnections = Connections;
        kestrel.MaxRequestLineSize = RequestLineBytes;
        kestrel.MaxRequestHeadersTotalSize = HeaderBytes;
        kestrel.MaxRequestHeaderCount = Headers;
        kestrel.RequestHeadersTimeout = HeadersTimeout;
        kestrel.KeepAliveTimeout = KeepAlive;
        var slowest = BytesPerSecond == 0 ? null : new MinDataRate(BytesPerSecond, _grace);
        (kestrel.MinRequestBodyDataRate, kestrel.MinResponseDataRate) = (slowest, slowest);
    }
}
