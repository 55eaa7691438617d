using System.Diagnostics;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;

namespace JointVentures.Benchmarks.Load;

/// <summary>A file that a server has sent.</summary>
/// <param name="Seconds">How long it took.</param>
/// <param name="Bytes">How large it is.</param>
/// <param name="Hash">What tells it from other files.</param>
public sealed record Download(double Seconds, long Bytes, string Hash)
{
    private const int BufferBytes = 64 * 1024;

    /// <summary>Takes a file and keeps nothing of it.</summary>
    /// <param name="client">Takes it.</param>
    /// <param name="address">From where.</param>
    /// <param name="body">What is posted.</param>
    /// <param name="accept">The type of the file.</param>
    /// <exception cref="HttpRequestException">It is refused or cut off.</exception>
    public static async Task<Download> TakeAsync(HttpClient client, string address, string body, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(accept));
        var clock = Stopwatch.StartNew();
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
        await using var file = await response.Content.ReadAsStreamAsync();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[BufferBytes];
        var bytes = 0L;
        while (await file.ReadAsync(buffer) is var count and > 0)
        {
            hash.AppendData(buffer.AsSpan(0, count));
            bytes += count;
        }

        return new Download(clock.Elapsed.TotalSeconds, bytes, Convert.ToHexString(hash.GetHashAndReset()));
    }
}
