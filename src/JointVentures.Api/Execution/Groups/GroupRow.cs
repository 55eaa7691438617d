using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Groups;

/// <summary>A group of records: what it is told apart by, then what its records come to; whole numbers, of which some can be missing.</summary>
/// <param name="cells">How many; at most 64.</param>
public sealed class GroupRow(int cells) : IRow
{
    private readonly long[] _cells = new long[cells];
    private ulong _present;

    /// <inheritdoc/>
    public bool IsNull(int column) => (_present & (1UL << column)) == 0;

    /// <inheritdoc/>
    public long Whole(int column) => _cells[column];

    /// <inheritdoc/>
    public ReadOnlySpan<byte> Text(int column) => throw new InvalidOperationException("A group has no texts.");

    /// <summary>Fills a cell.</summary>
    public void Set(int column, long value)
    {
        _cells[column] = value;
        _present |= 1UL << column;
    }

    /// <summary>Fills cells with the columns of a statement's row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="from">The first of its columns.</param>
    /// <param name="to">The first cell.</param>
    public void Take(Statement row, int from, int to)
    {
        for (var i = 0; from + i < row.ColumnCount; i++)
        {
            if (!row.IsNull(from + i))
            {
                Set(to + i, row.Whole(from + i));
            }
        }
    }

    /// <summary>A sum that may be too large for one cell: a cell of its high part and, behind it, one of its low part; zero where they are empty.</summary>
    public Int128 Sum(int column) => WideSum.Of(_cells[column], _cells[column + 1]);

    /// <summary>Fills the two cells of a sum.</summary>
    public void SetSum(int column, Int128 sum)
    {
        var (high, low) = WideSum.Parts(sum);
        Set(column, high);
        Set(column + 1, low);
    }

    /// <summary>Whether it is told apart from another group by none of the first cells.</summary>
    /// <param name="other">The other.</param>
    /// <param name="dimensions">How many cells.</param>
    public bool IsAlike(GroupRow other, int dimensions) => _cells.AsSpan(0, dimensions).SequenceEqual(other._cells.AsSpan(0, dimensions));

    /// <summary>A group without records that is told apart by the same cells but one.</summary>
    /// <param name="dimensions">How many cells tell groups apart.</param>
    /// <param name="last">What the last of them holds.</param>
    public GroupRow Empty(int dimensions, long last)
    {
        var row = new GroupRow(_cells.Length);
        for (var i = 0; i < dimensions - 1; i++)
        {
            row.Set(i, _cells[i]);
        }

        row.Set(dimensions - 1, last);
        return row;
    }
}
