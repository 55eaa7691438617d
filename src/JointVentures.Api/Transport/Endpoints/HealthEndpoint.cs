using JointVentures.Api.Operations;

namespace JointVentures.Api.Transport.Endpoints;

/// <summary>
/// Tells whoever watches the server how it is: small, made anew each time and open to all, for who asks must be answered also where
/// nobody else is.
/// </summary>
/// <param name="store">Tells whether the store can be read.</param>
/// <param name="lifetime">Tells whether the server was asked to stop.</param>
public sealed class HealthEndpoint(StoreState store, IHostApplicationLifetime lifetime)
{
    /// <summary>Where it is asked whether the process answers at all: one that does not is to be started again.</summary>
    public const string LiveUrl = "/health/live";

    /// <summary>Where it is asked whether requests may be sent here.</summary>
    public const string ReadyUrl = "/health/ready";

    private static readonly ReadOnlyMemory<byte> _live = "{\"status\":\"live\"}"u8.ToArray();
    private static readonly ReadOnlyMemory<byte> _ready = "{\"status\":\"ready\"}"u8.ToArray();
    private static readonly ReadOnlyMemory<byte> _stopping = "{\"status\":\"stopping\"}"u8.ToArray();
    private static readonly ReadOnlyMemory<byte> _unreadable = "{\"status\":\"unreadable\"}"u8.ToArray();

    /// <summary>Answers that the process is alive.</summary>
    /// <param name="http">The request.</param>
    public Task LiveAsync(HttpContext http) => SendAsync(http, StatusCodes.Status200OK, _live);

    /// <summary>Answers 200 where the store can be read and nobody has asked the server to stop, else 503 with the reason.</summary>
    /// <param name="http">The request.</param>
    public Task ReadyAsync(HttpContext http) =>
        lifetime.ApplicationStopping.IsCancellationRequested ? SendAsync(http, StatusCodes.Status503ServiceUnavailable, _stopping)
        : store.Now() is null ? SendAsync(http, StatusCodes.Status503ServiceUnavailable, _unreadable)
        : SendAsync(http, StatusCodes.Status200OK, _ready);

    private static async Task SendAsync(HttpContext http, int status, ReadOnlyMemory<byte> body)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json";
        http.Response.ContentLength = body.Length;
        http.Response.Headers.CacheControl = "no-store";
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await http.Response.BodyWriter.WriteAsync(body);
        }
    }
}
