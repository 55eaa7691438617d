namespace JointVentures.Api.Transport;

/// <summary>An HTTP request that cannot become an operation; the endpoint answers it with the error.</summary>
/// <param name="error">What to answer.</param>
public sealed class RefusedRequestException(TransportError error) : Exception(error.Message)
{
    /// <summary>What to answer.</summary>
    public TransportError Error { get; } = error;
}
