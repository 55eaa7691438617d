namespace JointVentures.Api.Operations.Stored;

/// <summary>
/// The documents that clients have had kept, by their hashes: those used last, up to a number of bytes. What is pushed out is
/// sent again by the client that misses it.
/// </summary>
/// <param name="settings">How much is kept.</param>
public sealed class PersistedQueries(DocumentSettings settings)
{
    // What an entry takes beside its text.
    private const long OwnBytes = 400;

    private readonly RecentlyUsed<string, StoredDocument> _kept = new(
        settings.PersistedBytes, (_, document) => OwnBytes + (2L * document.Text.Text.Length));

    /// <summary>The document of a hash; null where none is kept.</summary>
    /// <param name="hash">The hash.</param>
    public StoredDocument? Find(string hash) => _kept.TryFind(hash, out var document) ? document : null;

    /// <summary>Keeps a document under its hash, unless the hash is that of another text, and says which of both is so.</summary>
    /// <param name="hash">What the client takes for the hash.</param>
    /// <param name="text">The text of a document that can run.</param>
    public PersistedReceipt Keep(string hash, string text)
    {
        if (_kept.TryFind(hash, out var kept) && kept.Text.Text == text)
        {
            return new PersistedReceipt(hash, hash, IsKept: true);
        }

        var document = StoredDocument.Of(text);
        if (document.Hash != hash)
        {
            return new PersistedReceipt(hash, document.Hash, IsKept: false);
        }

        // One that is too large for the room is let go at once.
        _kept.Keep(hash, document);
        return new PersistedReceipt(hash, hash, _kept.TryFind(hash, out _));
    }
}
