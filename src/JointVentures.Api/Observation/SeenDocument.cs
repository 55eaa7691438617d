using System.Security.Cryptography;
using System.Text;
using JointVentures.Api.Contract.Documents;

namespace JointVentures.Api.Observation;

/// <summary>A document, as those see it who watch the server: by a hash of its text.</summary>
/// <param name="document">The document.</param>
public sealed class SeenDocument(PreparedDocument document)
{
    private const int HashCharacters = 16;

    private string? _hash;

    /// <summary>The document.</summary>
    public PreparedDocument Document => document;

    /// <summary>The first 16 hexadecimal digits of the SHA-256 of its text in UTF-8; made when it is first asked for.</summary>
    public string Hash => _hash ??= Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document.Text)))[..HashCharacters];
}
