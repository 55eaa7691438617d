using System.IO.Compression;

namespace JointVentures.Api.Transport.Headers;

/// <summary>How answers to a client are compressed, if they are.</summary>
/// <param name="Name">The name in HTTP; null where nothing is compressed.</param>
/// <param name="From">From how many bytes on an answer is compressed.</param>
/// <remarks>
/// Lengths of compressed answers tell an eavesdropper about what is in them (BREACH). Here they may: an answer holds the public
/// directory and what the client itself sent, neither cookies nor tokens nor anything else that is secret.
/// </remarks>
public sealed record ContentCoding(string? Name, int From)
{
    /// <summary>Brotli (RFC 7932).</summary>
    public const string Brotli = "br";

    /// <summary>GZIP (RFC 1952).</summary>
    public const string Gzip = "gzip";

    /// <summary>Answers leave as they are.</summary>
    public static readonly ContentCoding None = new(null, int.MaxValue);

    /// <summary>Whether an answer of this length is compressed.</summary>
    /// <param name="length">In bytes.</param>
    public bool IsFor(int length) => Name is not null && length >= From;

    /// <summary>The answer in this coding. The same bytes give the same bytes.</summary>
    /// <param name="answer">The answer as it is.</param>
    public ReadOnlyMemory<byte> Compress(ReadOnlySpan<byte> answer)
    {
        // JSON of records shrinks to a fourth or less.
        var compressed = new MemoryStream(answer.Length / 4);
        using (Stream stream = Name == Brotli
            ? new BrotliStream(compressed, CompressionLevel.Fastest, leaveOpen: true)
            : new GZipStream(compressed, CompressionLevel.Fastest, leaveOpen: true))
        {
            stream.Write(answer);
        }

        return compressed.GetBuffer().AsMemory(0, (int)compressed.Length);
    }
}
