using JointVentures.Api.Access;

namespace JointVentures.Api.Transport.Admission;

/// <summary>The headers that say how much a client may ask and what is left (draft-ietf-httpapi-ratelimit-headers-10).</summary>
public static class RateLimitHeaders
{
    /// <summary>The name of the header that says what is left.</summary>
    public const string Left = "RateLimit";

    /// <summary>The name of the header that says how much it is in which time.</summary>
    public const string Policy = "RateLimit-Policy";

    /// <summary>Gives them to an answer.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="budget">The client's budget; null where there is none.</param>
    public static void Give(HttpResponse response, Budget? budget)
    {
        if (budget is not null)
        {
            response.Headers[Policy] = budget.Policy.Text;
            response.Headers[Left] = budget.Policy.LeftText(budget.Left);
        }
    }
}
