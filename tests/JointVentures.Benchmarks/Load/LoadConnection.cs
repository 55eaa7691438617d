using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace JointVentures.Benchmarks.Load;

/// <summary>A kept connection that posts and waits; as little of the machine as a client can use.</summary>
public sealed class LoadConnection : IDisposable
{
    private const int Succeeded = 200;

    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private byte[] _buffer = new byte[1 << 16];

    /// <summary>Connects to the server on this machine.</summary>
    /// <exception cref="SocketException">Nobody listens there.</exception>
    public LoadConnection(int port)
    {
        try
        {
            _socket.Connect("127.0.0.1", port);
        }
        catch
        {
            _socket.Dispose();
            throw;
        }
    }

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
    /// <exception cref="SocketException">The connection broke.</exception>
    public ReadOnlySpan<byte> Send(ReadOnlySpan<byte> request) => Send(request, out var body) == Succeeded
        ? body
        : throw new InvalidOperationException(Encoding.UTF8.GetString(body));

    /// <summary>Sends a request, reads the whole answer whatever it is and gives its status; the body is good until the next.</summary>
    /// <exception cref="InvalidOperationException">The server closed the connection.</exception>
    /// <exception cref="SocketException">The connection broke.</exception>
    public int Send(ReadOnlySpan<byte> request, out ReadOnlySpan<byte> body)
    {
        _socket.Send(request);
        var have = 0;
        int end;
        while ((end = _buffer.AsSpan(0, have).IndexOf("\r\n\r\n"u8)) < 0)
        {
            have += Receive(have);
        }

        var head = Encoding.ASCII.GetString(_buffer, 0, end);
        const string Length = "Content-Length: ";
        var at = head.IndexOf(Length, StringComparison.OrdinalIgnoreCase);
        var stop = head.IndexOf('\r', at);
        var length = int.Parse(
            head.AsSpan(at + Length.Length, (stop < 0 ? head.Length : stop) - at - Length.Length), CultureInfo.InvariantCulture);
        var start = end + 4;
        while (have < start + length)
        {
            have += Receive(have);
        }

        body = _buffer.AsSpan(start, length);
        return int.Parse(head.AsSpan("HTTP/1.1 ".Length, 3), CultureInfo.InvariantCulture);
    }

    /// <inheritdoc/>
    public void Dispose() => _socket.Dispose();

    private int Receive(int have)
    {
        if (have == _buffer.Length)
        {
            Array.Resize(ref _buffer, 2 * have);
        }

        var read = _socket.Receive(_buffer, have, _buffer.Length - have, SocketFlags.None);
        return read > 0 ? read : throw new InvalidOperationException("The server closed the connection.");
    }
}
