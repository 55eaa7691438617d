using System.Text.Json;
using System.Text.Unicode;
using JointVentures.Api.Transport.Answers;

namespace JointVentures.Api.Transport.Requests;

/// <summary>Reads JSON from outside so that nothing behind it can trip over the text: valid Unicode, no key twice, not too deep.</summary>
public static class RequestJson
{
    /// <summary>How deeply arrays and objects may be nested: as deeply as readers of JSON commonly go.</summary>
    public const int MaxDepth = 64;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = MaxDepth, AllowDuplicateProperties = false };
    private static readonly JsonReaderOptions AnyKeys = new() { MaxDepth = MaxDepth };
    private static readonly JsonReaderOptions AnyDepth = new() { MaxDepth = int.MaxValue };

    /// <summary>Reads one JSON text in UTF-8; a byte order mark before it is skipped.</summary>
    /// <param name="json">The text; the document reads from these bytes as long as it lives.</param>
    /// <param name="notJson">What to answer where it is no JSON.</param>
    /// <exception cref="RefusedRequestException">The text is refused.</exception>
    public static JsonDocument Parse(ReadOnlyMemory<byte> json, HttpRefusal notJson)
    {
        if (json.Span.StartsWith("\uFEFF"u8))
        {
            json = json[3..];
        }

        if (!Utf8.IsValid(json.Span) || UnpairedSurrogate.IsIn(json.Span))
        {
            throw new RefusedRequestException(HttpRefusals.InvalidUnicode);
        }

        try
        {
            return JsonDocument.Parse(json, Strict);
        }
        catch (JsonException)
        {
            throw new RefusedRequestException(Explain(json, notJson));
        }
    }

    // The reader's own message is for its developers; reading again with one rule less tells which it was.
    private static HttpRefusal Explain(ReadOnlyMemory<byte> json, HttpRefusal notJson) =>
        IsJson(json.Span, AnyKeys) ? HttpRefusals.DuplicateKey
        : IsJson(json.Span, AnyDepth) ? HttpRefusals.JsonTooDeep
        : notJson;

    // Token by token, for building a document takes time that grows with the square of the depth.
    private static bool IsJson(ReadOnlySpan<byte> json, JsonReaderOptions rules)
    {
        var reader = new Utf8JsonReader(json, rules);
        try
        {
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
