using JointVentures.Api.Operations;

namespace JointVentures.Api.Transport.Headers;

/// <summary>
/// The header that says of which version of the data an answer is, the <c>dataset.version</c> of the schema, so that a figure can be
/// cited. Scripts of other sites may read it wherever they may read the answer.
/// </summary>
/// <param name="store">Knows the version where an answer has read none.</param>
public sealed class DatasetVersionHeader(StoreState store)
{
    /// <summary>Its name.</summary>
    public const string Name = "Dataset-Version";

    /// <summary>Gives it to an answer that was read from the store.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="version">The version that it was read from; null where it has read none, for the one of this moment.</param>
    public void Give(HttpResponse response, string? version)
    {
        if ((version ?? store.Now()?.DataVersion) is { } known)
        {
            response.Headers[Name] = known;
            if (response.Headers.AccessControlExposeHeaders.Count == 0)
            {
                response.Headers.AccessControlExposeHeaders = Name;
            }
        }
    }

    /// <summary>Gives it to an answer that reads nothing, such as a refusal; a store that cannot be read has none to give.</summary>
    /// <param name="response">The answer.</param>
    public void Give(HttpResponse response) => Give(response, null);
}
