using JointVentures.Api.Contract.Errors;

namespace JointVentures.Api.Operations.Stored;

/// <summary>
/// The documents that the operator stands for: found by their ids and by their hashes, read once at the start and never pushed
/// out by anything that clients send.
/// </summary>
public sealed class TrustedDocuments
{
    private readonly Dictionary<string, StoredDocument> _byKey = new(StringComparer.Ordinal);
    private readonly HashSet<DocumentText> _texts = [];

    /// <summary>Reads the documents.</summary>
    /// <param name="folder">The whole path of the folder where further ones lie; empty for none.</param>
    /// <param name="cache">Says whether a document of the folder can run.</param>
    /// <exception cref="InvalidConfigurationException">A file of the folder is wrong.</exception>
    public TrustedDocuments(string folder, OperationCache cache)
    {
        foreach (var (id, text) in DocumentFiles.OfProgram())
        {
            Add(id, text);
        }

        foreach (var (id, text) in folder.Length > 0 ? DocumentFiles.OfFolder(folder) : [])
        {
            Check(id, text, cache);
            Add(id, text);
        }
    }

    /// <summary>The document of an id or a hash; null where there is none.</summary>
    /// <param name="key">The id or the hash.</param>
    public StoredDocument? Find(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>Whether a text is that of a trusted document, but for white space around it.</summary>
    /// <param name="text">The text.</param>
    public bool Holds(DocumentText text) => _texts.Contains(text);

    private void Add(string id, string text)
    {
        var document = StoredDocument.Of(text);
        Add(id, id, document);
        Add(document.Hash, id, document);
        _texts.Add(document.Text);
        _texts.Add(new DocumentText(text.Trim()));
    }

    private void Add(string key, string id, StoredDocument document)
    {
        if (!_byKey.TryAdd(key, document) && _byKey[key].Hash != document.Hash)
        {
            throw DocumentFiles.Wrong($"'{id}{DocumentFiles.Ending}' has the id or the hash of another trusted document: name it otherwise.");
        }
    }

    private static void Check(string id, string text, OperationCache cache)
    {
        try
        {
            cache.DocumentAsync(new DocumentText(text)).AsTask().GetAwaiter().GetResult();
        }
        catch (OperationException refusal)
        {
            var place = refusal.Error.Locations is [var (line, column), ..] ? $" ({line}:{column})" : "";
            throw DocumentFiles.Wrong($"'{id}{DocumentFiles.Ending}'{place} cannot run: {refusal.Message.ReplaceLineEndings(" ")}");
        }
    }
}
