using System.Security.Cryptography;
using System.Text;
using GraphQL.Types;
using JointVentures.Api.Contract.Limits;
using JointVentures.Api.Operations;
using JointVentures.Api.Operations.Stored;
using JointVentures.Directory.Store.Opening;

namespace JointVentures.Api.Transport.Headers;

/// <summary>
/// Strong entity tags for the answers to queries in URLs (RFC 9110, section 8.8.3). A tag follows from all that decides the bytes of
/// an answer, so it is known before there is one: program, limits, state of the store, URL, the document that it names, media type
/// and content coding.
/// </summary>
/// <param name="store">The state of the store.</param>
/// <param name="limits">How much an operation may ask; the size of a page where none is named is among it.</param>
/// <param name="documents">Knows the document that a URL names.</param>
public sealed class EntityTags(StoreState store, OperationLimits limits, RequestedDocuments documents)
{
    private const int Bytes = 16;

    // The platform's version too, for it compresses.
    private readonly string _program = string.Join(
        '\n', ModuleOf<EntityTags>(), ModuleOf<OpenedStore>(), ModuleOf<ISchema>(), Environment.Version, limits);

    /// <summary>The tag of an answer whose operation begins now; null where the store cannot be read, or another request may be answered otherwise.</summary>
    /// <param name="request">A GET or HEAD request.</param>
    /// <param name="operation">What it asks.</param>
    /// <param name="mediaType">In which media type it is answered.</param>
    /// <param name="coding">How the answer is compressed.</param>
    public EntityTag? Of(HttpRequest request, in OperationRequest operation, ResponseMediaType mediaType, ContentCoding coding)
    {
        if (!documents.TryMark(operation, out var document) || store.Now() is not { } state)
        {
            return null;
        }

        var text = string.Join('\n', _program, state.Mark, mediaType, coding, document, request.Path, request.QueryString);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text));
        return new EntityTag($"\"{Convert.ToHexStringLower(hash.AsSpan(0, Bytes))}\"", state.DataVersion);
    }

    private static Guid ModuleOf<T>() => typeof(T).Module.ModuleVersionId;
}
