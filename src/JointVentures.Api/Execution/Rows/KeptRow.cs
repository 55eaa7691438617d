namespace JointVentures.Api.Execution.Rows;

/// <summary>A copy of a row, for a page that is read from its end.</summary>
public sealed class KeptRow : IRow
{
    private readonly object?[] _values;

    /// <summary>Copies the row that a statement stands on.</summary>
    public KeptRow(Statement row)
    {
        _values = new object?[row.ColumnCount];
        for (var column = 0; column < _values.Length; column++)
        {
            _values[column] = row.IsNull(column) ? null : row.IsText(column) ? row.Text(column).ToArray() : row.Whole(column);
        }
    }

    /// <inheritdoc/>
    public bool IsNull(int column) => _values[column] is null;

    /// <inheritdoc/>
    public long Whole(int column) => (long)_values[column]!;

    /// <inheritdoc/>
    public ReadOnlySpan<byte> Text(int column) => (byte[])_values[column]!;
}
