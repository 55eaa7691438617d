namespace JointVentures.Api.Execution.Rows;

/// <summary>A row of the store, as narrow as writing JSON needs it.</summary>
public interface IRow
{
    /// <summary>Whether a column is null.</summary>
    bool IsNull(int column);

    /// <summary>A column that holds a whole number.</summary>
    long Whole(int column);

    /// <summary>A column that holds a text, as UTF-8; good until the next row.</summary>
    ReadOnlySpan<byte> Text(int column);
}
