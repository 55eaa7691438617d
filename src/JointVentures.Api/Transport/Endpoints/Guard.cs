using JointVentures.Api.Access;
using JointVentures.Api.Transport.Admission;
using JointVentures.Api.Transport.Answers;
using JointVentures.Api.Transport.Headers;

namespace JointVentures.Api.Transport.Endpoints;

/// <summary>Stands before every endpoint: what it refuses or fails at leaves as a GraphQL error, nothing of the inside with it.</summary>
/// <param name="settings">Say which other sites may read.</param>
/// <param name="log">Learns of defects.</param>
public sealed class Guard(AccessSettings settings, ILogger<Guard> log)
{
    private readonly Origins? _origins = settings.Origins.Count == 0 ? null : new Origins(settings);

    /// <summary>Wraps an endpoint.</summary>
    /// <param name="endpoint">Answers a request, or throws before the answer has begun.</param>
    /// <param name="describe">What its refusals and failures say besides; null for nothing.</param>
    public RequestDelegate Around(Func<HttpContext, Task> endpoint, Action<HttpContext, HttpRefusal>? describe = null) => async http =>
    {
        SecurityHeaders.Give(http.Response);
        if (_origins?.Answer(http) == true)
        {
            return;
        }

        try
        {
            await endpoint(http);
        }
        catch (RefusedRequestException refused)
        {
            describe?.Invoke(http, refused.Refusal);
            await Answer.SendAsync(http, refused.Refusal);
        }
        catch (Exception) when (http.RequestAborted.IsCancellationRequested)
        {
            // Nobody is left to be answered.
        }
        catch (Exception defect) when (!http.Response.HasStarted)
        {
            log.LogError(defect, "{Method} {Path} failed", http.Request.Method, http.Request.Path);
            describe?.Invoke(http, HttpRefusals.InternalError);
            await Answer.SendAsync(http, HttpRefusals.InternalError);
        }
    };
}
