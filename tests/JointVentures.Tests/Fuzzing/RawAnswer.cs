using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace JointVentures.Tests.Fuzzing;

/// <summary>An answer as it comes over a connection.</summary>
/// <param name="Status">Its status.</param>
/// <param name="Headers">Its headers, by their names in small letters.</param>
/// <param name="Body">Its body, without its content coding.</param>
public sealed record RawAnswer(int Status, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    /// <summary>The body as text.</summary>
    public string Text => Encoding.UTF8.GetString(Body);

    /// <summary>Whether nothing more comes over the connection.</summary>
    public bool IsLast => Headers.GetValueOrDefault("connection") == "close" || Headers.GetValueOrDefault("transfer-encoding") is null
        && !Headers.ContainsKey("content-length") && Status is not (204 or 304);

    /// <summary>Reads an answer; null where the connection ends before it begins.</summary>
    /// <param name="stream">The connection.</param>
    /// <param name="isHead">Whether it answers a HEAD request.</param>
    /// <exception cref="IOException">It breaks off.</exception>
    public static async Task<RawAnswer?> ReadAsync(Stream stream, bool isHead)
    {
        if (await LineAsync(stream) is not { Length: > 0 } first)
        {
            return null;
        }

        var status = int.Parse(first.Split(' ')[1], CultureInfo.InvariantCulture);
        var headers = new Dictionary<string, string>(StringComparer.Ordinal);
        while (await LineAsync(stream) is { Length: > 0 } line)
        {
            var end = line.IndexOf(':', StringComparison.Ordinal);
            headers[line[..end].ToLowerInvariant()] = line[(end + 1)..].Trim();
        }

        var body = isHead || status is 204 or 304 ? [] : await BodyAsync(stream, headers);
        return new RawAnswer(status, headers, Decoded(body, headers.GetValueOrDefault("content-encoding")));
    }

    private static async Task<byte[]> BodyAsync(Stream stream, Dictionary<string, string> headers)
    {
        using var body = new MemoryStream();
        if (headers.GetValueOrDefault("transfer-encoding") == "chunked")
        {
            while (int.Parse(await LineAsync(stream) ?? "", NumberStyles.HexNumber, CultureInfo.InvariantCulture) is var size and > 0)
            {
                await CopyAsync(stream, body, size);
                await LineAsync(stream);
            }

            while (await LineAsync(stream) is { Length: > 0 })
            {
            }
        }
        else if (headers.TryGetValue("content-length", out var length))
        {
            await CopyAsync(stream, body, int.Parse(length, CultureInfo.InvariantCulture));
        }
        else
        {
            await stream.CopyToAsync(body);
        }

        return body.ToArray();
    }

    private static async Task CopyAsync(Stream from, MemoryStream to, int count)
    {
        var bytes = new byte[count];
        await from.ReadExactlyAsync(bytes);
        to.Write(bytes);
    }

    private static async Task<string?> LineAsync(Stream stream)
    {
        var line = new StringBuilder();
        var one = new byte[1];
        while (await stream.ReadAsync(one) > 0)
        {
            if (one[0] == '\n')
            {
                return line.ToString().TrimEnd('\r');
            }

            line.Append((char)one[0]);
        }

        return line.Length == 0 ? null : throw new IOException("The answer breaks off.");
    }

    private static byte[] Decoded(byte[] body, string? coding)
    {
        if (coding is null)
        {
            return body;
        }

        using var coded = new MemoryStream(body);
        using Stream decoder = coding == "br" ? new BrotliStream(coded, CompressionMode.Decompress) : new GZipStream(coded, CompressionMode.Decompress);
        using var decoded = new MemoryStream();
        decoder.CopyTo(decoded);
        return decoded.ToArray();
    }
}
