using System.Text;
using JointVentures.Api.Execution.Json;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Cursors;

/// <summary>
/// The cursors of one order: base64url of a version, a mark of the node type and the order, and the row's keys, the last of
/// which is its number. Texts are counted, so that any character may stand in them.
/// </summary>
public sealed class CursorFormat
{
    private const byte Version = 1;

    private readonly string _name;
    private readonly uint _order;
    // An array, for going through it costs nothing: it is done for each row.
    private readonly CursorKey[] _keys;

    /// <summary>Takes the order.</summary>
    /// <param name="order">Says the node type and the order; another order has another text.</param>
    /// <param name="keys">The keys in the order of the order; the last is the row's number.</param>
    public CursorFormat(string order, IReadOnlyList<CursorKey> keys)
    {
        _name = order;
        _keys = [.. keys];
        _order = Mark(order);
    }

    /// <summary>The cursors of the same order for one text that it depends on; those of other texts are of other orders.</summary>
    public CursorFormat BoundTo(string text) => new($"{_name}\n{text}", _keys);

    /// <summary>Writes the cursor of a row, without quotes.</summary>
    /// <param name="row">The row.</param>
    /// <param name="bytes">Room to put it together in.</param>
    /// <param name="to">Takes the cursor.</param>
    public void Write(IRow row, CursorBytes bytes, JsonBuffer to)
    {
        Fill(bytes, row);
        bytes.WriteTo(to);
    }

    /// <summary>Puts the cursor of a row together, in place of another one.</summary>
    /// <param name="bytes">Takes it.</param>
    /// <param name="row">The row.</param>
    public void Fill(CursorBytes bytes, IRow row)
    {
        bytes.Clear();
        bytes.Add(Version);
        bytes.Add(_order);
        foreach (var key in _keys)
        {
            if (row.IsNull(key.Column))
            {
                bytes.Add(CursorKey.Null);
            }
            else if (key.IsText)
            {
                bytes.Add(CursorKey.Text);
                bytes.Add(row.Text(key.Column));
            }
            else
            {
                bytes.Add(CursorKey.Whole);
                bytes.Add((ulong)row.Whole(key.Column));
            }
        }
    }

    /// <summary>Reads a cursor.</summary>
    /// <param name="text">What the client sent.</param>
    /// <param name="keys">Takes the keys' values.</param>
    /// <returns>Whether it is a cursor, and one of this order.</returns>
    public CursorReading TryRead(string text, List<StoreValue> keys)
    {
        var bytes = new CursorReader(text);
        if (bytes.Byte() != Version || bytes.Mark() is not { } order)
        {
            return CursorReading.Malformed;
        }

        if (order != _order)
        {
            return CursorReading.OfAnotherOrder;
        }

        foreach (var key in _keys)
        {
            if (bytes.Key(key) is not { } value)
            {
                return CursorReading.Malformed;
            }

            keys.Add(value);
        }

        return bytes.AtEnd ? CursorReading.Good : CursorReading.Malformed;
    }

    // FNV-1a: small, and the same on every machine.
    private static uint Mark(string order)
    {
        var mark = 2_166_136_261;
        foreach (var part in Encoding.UTF8.GetBytes(order))
        {
            mark = unchecked((mark ^ part) * 16_777_619);
        }

        return mark;
    }
}
