using JointVentures.Api.Execution.Json;

namespace JointVentures.Api.Operations.Stored;

/// <summary>What a client is told that sent a document together with its hash: <c>extensions.persistedQuery</c> of the answer.</summary>
/// <param name="Sent">The hash that came.</param>
/// <param name="Expected">The hash of the text that came.</param>
/// <param name="IsKept">Whether the document is found by its hash from now on.</param>
public sealed record PersistedReceipt(string Sent, string Expected, bool IsKept)
{
    /// <summary>Writes it as an extension.</summary>
    public void Write(JsonBuffer json)
    {
        json.Raw("\"persistedQuery\":{\"sha256Hash\":"u8);
        json.Text(Sent);
        if (Sent != Expected)
        {
            json.Raw(",\"expectedHashValue\":"u8);
            json.Text(Expected);
            json.Raw(",\"expectedHashType\":\"sha256Hash\",\"expectedHashFormat\":\"Hex\""u8);
        }

        json.Raw(",\"persisted\":"u8);
        json.Boolean(IsKept);
        json.Raw('}');
    }
}
