using System.Buffers;
using System.Buffers.Text;

namespace JointVentures.Api.Execution.Json;

/// <summary>JSON in UTF-8 as it grows, in a pooled array. What was written last can be taken back.</summary>
/// <remarks>Escapes only what RFC 8259 requires: Cyrillic, emoji and the no-break space stay as they are.</remarks>
public sealed class JsonBuffer : IBufferWriter<byte>, IDisposable
{
    private const int LongestNumber = 24;
    private static readonly SearchValues<byte> _escaped =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(x => (byte)x), (byte)'"', (byte)'\\']);

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(16 * 1024);

    /// <summary>How many bytes are written.</summary>
    public int Length { get; private set; }

    /// <summary>What is written; good until more is, or the buffer's end.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>What is written; good until more is, or the buffer's end.</summary>
    public ReadOnlyMemory<byte> WrittenMemory => _bytes.AsMemory(0, Length);

    /// <summary>Takes back everything after <paramref name="length"/>.</summary>
    public void Truncate(int length) => Length = length;

    /// <summary>Writes bytes that are JSON already.</summary>
    public void Raw(ReadOnlySpan<byte> json)
    {
        json.CopyTo(Room(json.Length));
        Length += json.Length;
    }

    /// <summary>Writes one character of ASCII.</summary>
    public void Raw(char ascii)
    {
        Room(1)[0] = (byte)ascii;
        Length++;
    }

    /// <summary>Writes the comma before an item or member, which the first has not.</summary>
    /// <param name="place">Its place, from 0.</param>
    public void Comma(int place)
    {
        if (place > 0)
        {
            Raw(',');
        }
    }

    /// <summary>Writes that there is no value.</summary>
    public void Null() => Raw("null"u8);

    /// <summary>Writes yes or no.</summary>
    public void Boolean(bool value) => Raw(value ? "true"u8 : "false"u8);

    /// <summary>Writes a whole number.</summary>
    public void Number(long value)
    {
        Utf8Formatter.TryFormat(value, Room(LongestNumber), out var written);
        Length += written;
    }

    /// <summary>Writes a string.</summary>
    public void Text(string text)
    {
        var most = System.Text.Encoding.UTF8.GetMaxByteCount(text.Length);
        var utf8 = ArrayPool<byte>.Shared.Rent(most);
        Text(utf8.AsSpan(0, System.Text.Encoding.UTF8.GetBytes(text, utf8)));
        ArrayPool<byte>.Shared.Return(utf8);
    }

    /// <summary>Writes a string from its UTF-8.</summary>
    public void Text(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IndexOfAny(_escaped) < 0)
        {
            Quoted(utf8);
            return;
        }

        Raw('"');
        while (utf8.IndexOfAny(_escaped) is >= 0 and var at)
        {
            Raw(utf8[..at]);
            Escape(utf8[at]);
            utf8 = utf8[(at + 1)..];
        }

        Raw(utf8);
        Raw('"');
    }

    /// <summary>Writes a string from its UTF-8, in which nothing is to be escaped.</summary>
    public void Quoted(ReadOnlySpan<byte> utf8)
    {
        var room = Room(utf8.Length + 2);
        room[0] = (byte)'"';
        utf8.CopyTo(room[1..]);
        room[utf8.Length + 1] = (byte)'"';
        Length += utf8.Length + 2;
    }

    /// <inheritdoc/>
    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, _bytes.Length - Length);
        Length += count;
    }

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Room(Math.Max(sizeHint, 1));
        return _bytes.AsMemory(Length);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0) => Room(Math.Max(sizeHint, 1));

    /// <inheritdoc/>
    public void Dispose()
    {
        var bytes = _bytes;
        _bytes = [];
        Length = 0;
        if (bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private void Escape(byte character)
    {
        switch (character)
        {
            case (byte)'"': Raw("\\\""u8); break;
            case (byte)'\\': Raw("\\\\"u8); break;
            case (byte)'\b': Raw("\\b"u8); break;
            case (byte)'\f': Raw("\\f"u8); break;
            case (byte)'\n': Raw("\\n"u8); break;
            case (byte)'\r': Raw("\\r"u8); break;
            case (byte)'\t': Raw("\\t"u8); break;
            default:
                Raw("\\u00"u8);
                Raw("0123456789abcdef"[character >> 4]);
                Raw("0123456789abcdef"[character & 15]);
                break;
        }
    }

    private Span<byte> Room(int count)
    {
        if (_bytes.Length - Length < count)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(2 * _bytes.Length, checked(Length + count)));
            Written.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = larger;
        }

        return _bytes.AsSpan(Length);
    }
}
