using System.Text.Json;
using JointVentures.Api.Operations.Stored;
using JointVentures.Api.Transport.Answers;

namespace JointVentures.Api.Transport.Requests;

/// <summary>Reads what a request names a stored document by.</summary>
public static class StoredReference
{
    private const string PersistedQuery = "extensions.persistedQuery";

    /// <summary>The document of an id.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="RefusedRequestException">It has other characters than ids have.</exception>
    public static DocumentReference OfId(string id) =>
        DocumentId.IsValid(id) ? new DocumentReference(id, IsHash: false) : throw new RefusedRequestException(HttpRefusals.InvalidQueryId);

    /// <summary>The document of an automatic persisted query; null where the request is none.</summary>
    /// <param name="extensions">The extensions of the request, which may be undefined.</param>
    /// <exception cref="RefusedRequestException">It is one of another form.</exception>
    public static DocumentReference? OfExtensions(JsonElement extensions)
    {
        if (extensions.ValueKind != JsonValueKind.Object
            || !extensions.TryGetProperty("persistedQuery", out var asked)
            || asked.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (asked.ValueKind != JsonValueKind.Object)
        {
            throw new RefusedRequestException(JsonParameter.NoObject(PersistedQuery));
        }

        if (!asked.TryGetProperty("version", out var version) || version.ValueKind != JsonValueKind.Number || version.GetRawText() != "1")
        {
            throw new RefusedRequestException(HttpRefusals.InvalidParameter($"{PersistedQuery}.version", "1"));
        }

        return asked.TryGetProperty("sha256Hash", out var hash) && hash.ValueKind == JsonValueKind.String
            ? new DocumentReference(hash.GetString()!, IsHash: true)
            : throw new RefusedRequestException(HttpRefusals.InvalidParameter($"{PersistedQuery}.sha256Hash", "a string"));
    }
}
