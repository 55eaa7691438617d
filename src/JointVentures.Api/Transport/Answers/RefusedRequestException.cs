namespace JointVentures.Api.Transport.Answers;

/// <summary>An HTTP request that cannot become an operation; the endpoint answers it with the error.</summary>
/// <param name="refusal">What to answer.</param>
public sealed class RefusedRequestException(HttpRefusal refusal) : Exception(refusal.Message)
{
    /// <summary>What to answer.</summary>
    public HttpRefusal Refusal { get; } = refusal;
}
