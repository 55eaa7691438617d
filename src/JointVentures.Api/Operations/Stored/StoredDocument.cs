using System.Security.Cryptography;
using System.Text;

namespace JointVentures.Api.Operations.Stored;

/// <summary>A document that a client can ask for without sending it.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Hash">The SHA-256 of the text in UTF-8, as 64 hexadecimal digits in lower case.</param>
public sealed record StoredDocument(DocumentText Text, string Hash)
{
    /// <summary>The document of a text.</summary>
    /// <param name="text">The text.</param>
    public static StoredDocument Of(string text) => new(new DocumentText(text), HashOf(text));

    /// <summary>The hash of a text, as <see cref="Hash"/> has it.</summary>
    /// <param name="text">The text.</param>
    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
