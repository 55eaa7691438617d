using System.Buffers;
using System.Text;
using JointVentures.Api.Execution.Exports.Columns;
using JointVentures.Api.Execution.Json;

namespace JointVentures.Api.Execution.Exports.Formats;

/// <summary>Comma-separated values as RFC 4180 has them, after the byte order mark by which Excel knows UTF-8.</summary>
/// <param name="table">The columns.</param>
/// <param name="file">Takes the file.</param>
public sealed class CsvFileWriter(Table table, JsonBuffer file) : IFileWriter
{
    private static readonly SearchValues<byte> _quoted = SearchValues.Create(",\"\r\n"u8);

    private readonly TableRow _row = new(table);

    /// <inheritdoc/>
    public ValueTask BeginAsync()
    {
        file.Raw("\uFEFF"u8);
        for (var i = 0; i < table.Columns.Count; i++)
        {
            file.Comma(i);
            Write(Encoding.UTF8.GetBytes(table.Columns[i].Header), isMarked: false);
        }

        file.Raw("\r\n"u8);
        return default;
    }

    /// <inheritdoc/>
    public ValueTask WriteAsync(ReadOnlyMemory<byte> node)
    {
        _row.Fill(node.Span);
        for (var i = 0; i < table.Columns.Count; i++)
        {
            file.Comma(i);
            Write(_row.Cells[i].Text, Formula.IsLike(table.Columns[i], _row.Cells[i]));
        }

        file.Raw("\r\n"u8);
        return default;
    }

    /// <inheritdoc/>
    public ValueTask EndAsync(long rows) => default;

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => default;

    // A line of nothing is no row to many readers, so the empty cell of an only column is quoted.
    private void Write(ReadOnlySpan<byte> text, bool isMarked)
    {
        var isQuoted = text.ContainsAny(_quoted) || (text.IsEmpty && table.Columns.Count == 1);
        if (isQuoted)
        {
            file.Raw('"');
        }

        if (isMarked)
        {
            file.Raw(Formula.Mark);
        }

        while (text.IndexOf((byte)'"') is var quote and >= 0)
        {
            file.Raw(text[..(quote + 1)]);
            file.Raw('"');
            text = text[(quote + 1)..];
        }

        file.Raw(text);
        if (isQuoted)
        {
            file.Raw('"');
        }
    }
}
