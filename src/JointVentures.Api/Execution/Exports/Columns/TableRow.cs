using System.Text.Json;

namespace JointVentures.Api.Execution.Exports.Columns;

/// <summary>The row in hand, cell by cell: the values that the API answers, flattened.</summary>
public sealed class TableRow
{
    private static readonly JsonReaderOptions _anyDepth = new() { MaxDepth = int.MaxValue };

    private readonly RowShape _shape;
    private readonly TableCell[] _cells;

    /// <summary>An empty row.</summary>
    /// <param name="table">Its table.</param>
    public TableRow(Table table)
    {
        _shape = table.Row;
        _cells = [.. table.Columns.Select(_ => new TableCell())];
    }

    /// <summary>The cells, in the order of the columns.</summary>
    public IReadOnlyList<TableCell> Cells => _cells;

    /// <summary>Takes the next row.</summary>
    /// <param name="node">The row as JSON, in the shape of the table.</param>
    public void Fill(ReadOnlySpan<byte> node)
    {
        foreach (var cell in _cells)
        {
            cell.Clear();
        }

        var reader = new Utf8JsonReader(node, _anyDepth);
        reader.Read();
        Take(ref reader, _shape, isWithinList: false);
    }

    private void Take(ref Utf8JsonReader reader, RowShape shape, bool isWithinList)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return;
        }

        switch (shape)
        {
            case LeafShape leaf:
                _cells[leaf.Column].Add(ref reader);
                break;
            case ObjectShape value:
                for (var i = 0; i < value.Fields.Count; i++)
                {
                    // First the name, which is known.
                    reader.Read();
                    reader.Read();
                    Take(ref reader, value.Fields[i], isWithinList);
                }

                reader.Read();
                break;
            case ListShape list:
                for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
                {
                    Separate(list, i, isWithinList);
                    Take(ref reader, list.Item, isWithinList: true);
                }

                break;
        }
    }

    // In every column below the list, so that the parts of its cells keep their places.
    private void Separate(ListShape list, int place, bool isWithinList)
    {
        if (place == 0)
        {
            return;
        }

        foreach (var cell in _cells.AsSpan(list.Columns))
        {
            cell.Separate(isWithinList ? " | "u8 : "; "u8);
        }
    }
}
