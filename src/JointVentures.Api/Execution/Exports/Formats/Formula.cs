using JointVentures.Api.Execution.Exports.Columns;

namespace JointVentures.Api.Execution.Exports.Formats;

/// <summary>Texts that a spreadsheet would take for a formula.</summary>
public static class Formula
{
    /// <summary>What stands before a text so that it is taken for a text.</summary>
    public const char Mark = '\'';

    /// <summary>Whether a cell has to bear the mark. A number alone is a number, also below zero.</summary>
    /// <param name="column">The cell's column.</param>
    /// <param name="cell">The cell.</param>
    public static bool IsLike(Column column, TableCell cell) =>
        cell.Text is [(byte)'=' or (byte)'+' or (byte)'-' or (byte)'@' or (byte)'\t' or (byte)'\r', ..]
        && (column.Kind != ColumnKind.Number || cell.IsJoined);
}
