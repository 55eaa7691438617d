using JointVentures.Api.Contract.Errors;

namespace JointVentures.Api.Operations.Stored;

/// <summary>Finds the document that a request is about: the one that it brings, or a stored one that it names.</summary>
/// <param name="cache">The documents that were read.</param>
/// <param name="trusted">The documents that the operator stands for.</param>
/// <param name="persisted">The documents that clients have had kept.</param>
/// <param name="settings">What may be run.</param>
public sealed class RequestedDocuments(
    OperationCache cache, TrustedDocuments trusted, PersistedQueries persisted, DocumentSettings settings)
{
    /// <summary>The document of a request.</summary>
    /// <param name="request">The request.</param>
    /// <exception cref="OperationException">There is none, it may not be run, or it is refused.</exception>
    public ValueTask<KnownDocument> FindAsync(in OperationRequest request)
    {
        if (request.Query.Length == 0)
        {
            return cache.DocumentAsync((Stored(request.Reference!) ?? throw Missing(request.Reference!)).Text, request.Budget);
        }

        var text = new DocumentText(request.Query);
        return MayRun(text) ? cache.DocumentAsync(text, request.Budget) : throw new OperationException(
            ErrorCode.OnlyPersistedOperations, "Only persisted operations are allowed.");
    }

    /// <summary>Keeps the document of a request that asks for it, and gives what the client is told; null where it did not ask.</summary>
    /// <param name="request">A request with a document that can run.</param>
    public PersistedReceipt? Keep(in OperationRequest request) =>
        AsksToKeep(request) ? persisted.Keep(request.Reference!.Key, request.Query) : null;

    /// <summary>
    /// Whether the answer to a request depends on its document and the data alone, and what tells the document from others that
    /// the same request may mean one day. One that may not be run, or asks for its document to be kept, has no such answer.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="mark">The hash of the document that it names; empty where it brings its document.</param>
    public bool TryMark(in OperationRequest request, out string mark)
    {
        if (request.Query.Length > 0)
        {
            mark = "";
            return !AsksToKeep(request) && MayRun(new DocumentText(request.Query));
        }

        var stored = Stored(request.Reference!);
        mark = stored?.Hash ?? "";
        return stored is not null;
    }

    private bool AsksToKeep(in OperationRequest request) =>
        request.Reference is { IsHash: true } && request.Query.Length > 0 && settings.AutomaticPersistedQueries;

    private bool MayRun(DocumentText text) => !settings.TrustedOnly || trusted.Holds(text);

    private StoredDocument? Stored(DocumentReference reference) => trusted.Find(reference.Key) ?? persisted.Find(reference.Key);

    // Clients know these two messages and act on them.
    private OperationException Missing(DocumentReference reference) => new((reference.IsHash, settings.AutomaticPersistedQueries) switch
    {
        (true, false) => new OperationError(ErrorCode.PersistedQueryNotSupported, "PersistedQueryNotSupported"),
        (true, true) => NotFound("PersistedQueryNotFound", reference),
        _ => NotFound("The specified persisted operation key is invalid.", reference),
    });

    private static OperationError NotFound(string message, DocumentReference reference) =>
        new OperationError(ErrorCode.PersistedQueryNotFound, message).With("requestedKey", reference.Key);
}
