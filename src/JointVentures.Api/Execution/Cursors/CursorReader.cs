using System.Buffers.Binary;
using System.Buffers.Text;
using System.Text;
using System.Text.Unicode;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Cursors;

/// <summary>Takes a client's cursor apart; whatever does not fit is null.</summary>
internal ref struct CursorReader
{
    private ReadOnlySpan<byte> _rest;

    public CursorReader(string text)
    {
        // What decodes throws for a length that no encoding has, and takes spaces and padding, which are not written.
        _rest = text.All(x => char.IsAsciiLetterOrDigit(x) || x is '-' or '_') && Base64Url.IsValid(text)
            ? Base64Url.DecodeFromChars(text)
            : [];
    }

    /// <summary>Whether nothing is left.</summary>
    public readonly bool AtEnd => _rest.IsEmpty;

    /// <summary>The next byte.</summary>
    public byte? Byte() => Take(1) is { IsEmpty: false } taken ? taken[0] : null;

    /// <summary>The mark of an order.</summary>
    public uint? Mark() => Take(sizeof(uint)) is { IsEmpty: false } taken ? BinaryPrimitives.ReadUInt32BigEndian(taken) : null;

    /// <summary>The value of a key.</summary>
    public StoreValue? Key(CursorKey key) => Byte() switch
    {
        CursorKey.Null when key.Nullable => StoreValue.Null,
        CursorKey.Whole when !key.IsText => Whole(),
        CursorKey.Text when key.IsText => Text(),
        _ => null,
    };

    private StoreValue? Whole() =>
        Take(sizeof(ulong)) is { IsEmpty: false } taken ? StoreValue.Of((long)BinaryPrimitives.ReadUInt64BigEndian(taken)) : null;

    private StoreValue? Text()
    {
        if (Mark() is not { } length || length > _rest.Length)
        {
            return null;
        }

        var text = _rest[..(int)length];
        _rest = _rest[(int)length..];
        return Utf8.IsValid(text) ? StoreValue.Of(Encoding.UTF8.GetString(text)) : null;
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        if (_rest.Length < count)
        {
            _rest = [];
            return [];
        }

        var taken = _rest[..count];
        _rest = _rest[count..];
        return taken;
    }
}
