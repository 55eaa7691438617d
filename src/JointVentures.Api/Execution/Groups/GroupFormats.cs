using JointVentures.Api.Execution.Json;
using JointVentures.Api.Execution.Rows;
using JointVentures.Api.Execution.Writers;
using JointVentures.Directory.Money;

namespace JointVentures.Api.Execution.Groups;

/// <summary>The ways to write what the records of a group come to.</summary>
public static class GroupFormats
{
    private const int Millionths = 1_000_000;

    /// <summary>A whole number; 0 for one that is missing.</summary>
    public static LeafFormat Number { get; } = (json, row, column) => json.Number(row.IsNull(column) ? 0 : row.Whole(column));

    /// <summary>A sum of money.</summary>
    public static LeafFormat Total { get; } = (json, row, column) => json.Hundredths(Sum(row, column));

    /// <summary>The median of money, from the two values in the middle.</summary>
    public static LeafFormat MoneyMedian { get; } = (json, row, column) =>
        json.Hundredths(HalfToEven.Divide((Int128)row.Whole(column) + row.Whole(column + 1), 2));

    /// <summary>The median of whole numbers, from the two values in the middle.</summary>
    public static LeafFormat NumberMedian { get; } = (json, row, column) =>
        json.Shortest((row.Whole(column) + row.Whole(column + 1)) * 5, 10);

    /// <summary>The average of money; its column is the sum's.</summary>
    /// <param name="count">The column of the number of values.</param>
    public static LeafFormat MoneyAverage(int count) => (json, row, column) =>
        json.Hundredths(HalfToEven.Divide(Sum(row, column), row.Whole(count)));

    /// <summary>The average of whole numbers; its column is the sum's.</summary>
    /// <param name="count">The column of the number of values.</param>
    public static LeafFormat NumberAverage(int count) => (json, row, column) =>
        json.Shortest((long)HalfToEven.Divide((Int128)row.Whole(column) * Millionths, row.Whole(count)), Millionths);

    private static Int128 Sum(IRow row, int column) => ((GroupRow)row).Sum(column);
}
