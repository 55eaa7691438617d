using System.Buffers.Text;
using System.Globalization;
using System.Text;
using JointVentures.Api.Execution.Exports.Columns;
using JointVentures.Api.Execution.Json;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace JointVentures.Api.Execution.Exports.Formats;

/// <summary>A sheet of Excel: numbers are numbers, dates are dates, and all else is text.</summary>
public sealed class SheetFileWriter : IFileWriter
{
    private const int LongestName = 31;
    private const double NarrowestColumn = 12;
    private const double WidestColumn = 40;

    // Excel's calendar has a 29 February 1900, so that days before are counted otherwise.
    private static readonly DateTime _firstDay = new(1900, 3, 1);

    private readonly Table _table;
    private readonly string _name;
    private readonly JsonBufferStream _file;
    private readonly TableRow _row;
    private readonly Cell[] _cells;
    private Spreadsheet? _sheet;
    private StyleId? _date;
    private StyleId? _instant;

    /// <summary>Takes what is written.</summary>
    /// <param name="table">The columns.</param>
    /// <param name="name">The sheet's name; cut to what a name can be.</param>
    /// <param name="file">Takes the file.</param>
    public SheetFileWriter(Table table, string name, JsonBuffer file)
    {
        _table = table;
        _name = name.Length <= LongestName ? name : name[..LongestName];
        _file = new JsonBufferStream(file);
        _row = new TableRow(table);
        _cells = new Cell[table.Columns.Count];
    }

    /// <inheritdoc/>
    public async ValueTask BeginAsync()
    {
        _sheet = await Spreadsheet.CreateNewAsync(
            _file, new SpreadCheetahOptions { CompressionLevel = SpreadCheetahCompressionLevel.Fastest });
        _date = _sheet.AddStyle(new Style { Format = NumberFormat.Custom("yyyy-mm-dd") });
        _instant = _sheet.AddStyle(new Style { Format = NumberFormat.Custom("yyyy-mm-dd hh:mm:ss") });
        var bold = _sheet.AddStyle(new Style { Font = { Bold = true } });
        var options = new WorksheetOptions { FrozenRows = 1 };
        for (var i = 0; i < _table.Columns.Count; i++)
        {
            options.Column(i + 1).Width = Math.Clamp(_table.Columns[i].Header.Length + 2, NarrowestColumn, WidestColumn);
        }

        await _sheet.StartWorksheetAsync(_name, options);
        await _sheet.AddRowAsync([.. _table.Columns.Select(column => new Cell(SheetText.Escape(column.Header), bold))]);
    }

    /// <inheritdoc/>
    public ValueTask WriteAsync(ReadOnlyMemory<byte> node)
    {
        _row.Fill(node.Span);
        for (var i = 0; i < _cells.Length; i++)
        {
            _cells[i] = CellOf(_table.Columns[i], _row.Cells[i]);
        }

        return _sheet!.AddRowAsync(_cells);
    }

    /// <inheritdoc/>
    public ValueTask EndAsync(long rows) => _sheet!.FinishAsync();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_sheet is not null)
        {
            await _sheet.DisposeAsync();
        }

        await _file.DisposeAsync();
    }

    private Cell CellOf(Column column, TableCell cell)
    {
        var text = cell.Text;
        if (text.IsEmpty)
        {
            return default;
        }

        if (!column.IsList)
        {
            switch (column.Kind)
            {
                case ColumnKind.Number when Utf8Parser.TryParse(text, out decimal number, out var read) && read == text.Length:
                    return new Cell(number);
                case ColumnKind.Boolean:
                    return new Cell(text[0] == (byte)'t');
                case ColumnKind.Date when Instant(text) is var day && day >= _firstDay:
                    return new Cell(day, _date);
                case ColumnKind.Instant when Instant(text) is var instant && instant >= _firstDay:
                    return new Cell(instant, _instant);
            }
        }

        return new Cell(SheetText.Of(text, Formula.IsLike(column, cell) ? $"{Formula.Mark}" : ""));
    }

    private static DateTime Instant(ReadOnlySpan<byte> text) => DateTime.Parse(
        Encoding.ASCII.GetString(text), CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal);
}
