using JointVentures.Api.Transport.Answers;

namespace JointVentures.Api.Transport.Endpoints;

/// <summary>Stands before every endpoint: what it refuses or fails at leaves as a GraphQL error, nothing of the inside with it.</summary>
/// <param name="log">Learns of defects.</param>
public sealed class Guard(ILogger<Guard> log)
{
    /// <summary>Wraps an endpoint.</summary>
    /// <param name="endpoint">Answers a request, or throws before the answer has begun.</param>
    /// <param name="describe">What its refusals and failures say besides; null for nothing.</param>
    public RequestDelegate Around(Func<HttpContext, Task> endpoint, Action<HttpResponse>? describe = null) => async http =>
    {
        try
        {
            await endpoint(http);
        }
        catch (RefusedRequestException refused)
        {
            describe?.Invoke(http.Response);
            await Answer.SendAsync(http, refused.Refusal);
        }
        catch (Exception) when (http.RequestAborted.IsCancellationRequested)
        {
            // Nobody is left to be answered.
        }
        catch (Exception defect) when (!http.Response.HasStarted)
        {
            log.LogError(defect, "{Method} {Path} failed", http.Request.Method, http.Request.Path);
            describe?.Invoke(http.Response);
            await Answer.SendAsync(http, HttpRefusals.InternalError);
        }
    };
}
