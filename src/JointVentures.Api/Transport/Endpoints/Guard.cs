using JointVentures.Api.Transport.Answers;

namespace JointVentures.Api.Transport.Endpoints;

/// <summary>Stands before every endpoint: what it refuses or fails at leaves as a GraphQL error, nothing of the inside with it.</summary>
/// <param name="log">Learns of defects.</param>
public sealed class Guard(ILogger<Guard> log)
{
    /// <summary>Wraps an endpoint.</summary>
    /// <param name="endpoint">Answers a request, or throws before the answer has begun.</param>
    public RequestDelegate Around(Func<HttpContext, Task> endpoint) => async http =>
    {
        try
        {
            await endpoint(http);
        }
        catch (RefusedRequestException refused)
        {
            await Answer.SendAsync(http, refused.Refusal);
        }
        catch (Exception) when (http.RequestAborted.IsCancellationRequested)
        {
            // Nobody is left to be answered.
        }
        catch (Exception defect) when (!http.Response.HasStarted)
        {
            log.LogError(defect, "{Method} {Path} failed", http.Request.Method, http.Request.Path);
            await Answer.SendAsync(http, HttpRefusals.InternalError);
        }
    };
}
