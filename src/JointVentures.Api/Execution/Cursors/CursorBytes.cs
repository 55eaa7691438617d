using System.Buffers.Binary;
using System.Buffers.Text;
using JointVentures.Api.Execution.Json;

namespace JointVentures.Api.Execution.Cursors;

/// <summary>The bytes of a cursor as they are put together; used for one after the other.</summary>
public sealed class CursorBytes
{
    private byte[] _bytes = new byte[64];
    private int _length;

    /// <summary>Whether no cursor has been put together.</summary>
    public bool IsEmpty => _length == 0;

    /// <summary>Forgets them.</summary>
    public void Clear() => _length = 0;

    /// <summary>Adds a byte.</summary>
    public void Add(byte value) => Room(1)[0] = value;

    /// <summary>Adds four bytes.</summary>
    public void Add(uint value) => BinaryPrimitives.WriteUInt32BigEndian(Room(sizeof(uint)), value);

    /// <summary>Adds eight bytes.</summary>
    public void Add(ulong value) => BinaryPrimitives.WriteUInt64BigEndian(Room(sizeof(ulong)), value);

    /// <summary>Adds a text, with its length before it.</summary>
    public void Add(ReadOnlySpan<byte> text)
    {
        Add((uint)text.Length);
        text.CopyTo(Room(text.Length));
    }

    /// <summary>Writes them as base64url.</summary>
    public void WriteTo(JsonBuffer json)
    {
        var most = Base64Url.GetEncodedLength(_length);
        Base64Url.EncodeToUtf8(_bytes.AsSpan(0, _length), json.GetSpan(most), out _, out var written);
        json.Advance(written);
    }

    private Span<byte> Room(int count)
    {
        if (_bytes.Length - _length < count)
        {
            Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, _length + count));
        }

        _length += count;
        return _bytes.AsSpan(_length - count, count);
    }
}
