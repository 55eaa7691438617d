using System.Buffers;
using System.Text.Json;

namespace JointVentures.Api.Execution.Exports.Columns;

/// <summary>A cell of the row in hand. It has the text of the API's value, nothing for null.</summary>
public sealed class TableCell
{
    private readonly ArrayBufferWriter<byte> _text = new();

    /// <summary>The text in UTF-8; good until the next row.</summary>
    public ReadOnlySpan<byte> Text => _text.WrittenSpan;

    /// <summary>Whether it joins the values of several items.</summary>
    public bool IsJoined { get; private set; }

    /// <summary>Empties it.</summary>
    public void Clear()
    {
        _text.ResetWrittenCount();
        IsJoined = false;
    }

    /// <summary>Adds the value on which a reader stands.</summary>
    public void Add(ref readonly Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped)
        {
            _text.Write(reader.ValueSpan);
            return;
        }

        _text.Advance(reader.CopyString(_text.GetSpan(reader.ValueSpan.Length)));
    }

    /// <summary>Begins another item.</summary>
    /// <param name="separator">What stands between two.</param>
    public void Separate(ReadOnlySpan<byte> separator)
    {
        _text.Write(separator);
        IsJoined = true;
    }
}
