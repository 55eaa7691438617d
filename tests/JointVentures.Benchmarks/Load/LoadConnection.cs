using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace JointVentures.Benchmarks.Load;

/// <summary>A kept connection that posts and waits; as little of the machine as a client can use.</summary>
public sealed class LoadConnection : IDisposable
{
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] _buffer = new byte[1 << 20];

    /// <summary>Connects to the server on this machine.</summary>
    public LoadConnection(int port) => _socket.Connect("127.0.0.1", port);

    /// <summary>The bytes of a request.</summary>
    public static byte[] Request(string path, string body)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        var head = string.Create(
            CultureInfo.InvariantCulture,
            $"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nAccept: application/json\r\nContent-Length: {bytes.Length}\r\n\r\n");
        return [.. Encoding.ASCII.GetBytes(head), .. bytes];
    }

    /// <summary>Sends a request and reads the whole answer; its body is good until the next.</summary>
    /// <exception cref="InvalidOperationException">The status is not 200.</exception>
    public ReadOnlySpan<byte> Send(ReadOnlySpan<byte> request)
    {
        _socket.Send(request);
        var have = 0;
        while (true)
        {
            var read = _socket.Receive(_buffer, have, _buffer.Length - have, SocketFlags.None);
            if (read == 0)
            {
                throw new InvalidOperationException("The server closed the connection.");
            }

            have += read;
            var end = _buffer.AsSpan(0, have).IndexOf("\r\n\r\n"u8);
            if (end < 0)
            {
                continue;
            }

            var head = Encoding.ASCII.GetString(_buffer, 0, end);
            if (!head.StartsWith("HTTP/1.1 200", StringComparison.Ordinal))
            {
                throw new InvalidOperationException(Encoding.UTF8.GetString(_buffer, 0, have));
            }

            const string Length = "Content-Length: ";
            var at = head.IndexOf(Length, StringComparison.OrdinalIgnoreCase);
            var stop = head.IndexOf('\r', at);
            var length = int.Parse(
                head.AsSpan(at + Length.Length, (stop < 0 ? head.Length : stop) - at - Length.Length), CultureInfo.InvariantCulture);
            while (have < end + 4 + length)
            {
                have += _socket.Receive(_buffer, have, _buffer.Length - have, SocketFlags.None);
            }

            return _buffer.AsSpan(end + 4, length);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _socket.Dispose();
}
