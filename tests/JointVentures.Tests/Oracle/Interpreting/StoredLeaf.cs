using System.Text;
using JointVentures.Api.Contract.Declarations;
using JointVentures.Directory.Text;

namespace JointVentures.Tests.Oracle.Interpreting;

/// <summary>What the column of a field means: as a value to compare, to order by and to answer with.</summary>
public static class StoredLeaf
{
    // A half of a character has no place in an order that every store keeps.
    private static readonly UTF8Encoding _strict = new(false, throwOnInvalidBytes: true);

    /// <summary>What filters compare: texts folded, decimals exact.</summary>
    public static object? Compared(object? row, LeafField leaf) => (LoadedStore.Value(row, leaf.Column), leaf.Kind) switch
    {
        (null, _) => null,
        (string text, _) => TextFolding.Fold(text),
        (var number, LeafKind.Amount or LeafKind.Percent) => Decimal(number, 100),
        (var number, LeafKind.Micros) => Decimal(number, 1_000_000),
        (Enum member, _) => Convert.ToInt32(member, null),
        var (value, _) => value,
    };

    /// <summary>What orders compare: texts by the bytes of their sort key.</summary>
    public static object? Ordered(object? row, Microsoft.EntityFrameworkCore.Metadata.IProperty member) =>
        LoadedStore.Value(row, member) switch
        {
            string text => Convert.ToHexString(_strict.GetBytes(SortKey.Of(text))),
            Enum value => Convert.ToInt32(value, null),
            var value => value,
        };

    /// <summary>What an answer holds, for the engine's scalar to write.</summary>
    public static object? Answered(object row, LeafField leaf, string type) => (LoadedStore.Value(row, leaf.Column), leaf.Kind) switch
    {
        (null, _) => null,
        (var number, LeafKind.Id) => Ids.Of(type, (long)number),
        (var number, LeafKind.Amount) => Money(Convert.ToInt64(number, null)),
        (var number, LeafKind.Percent) => Shortest(Decimal(number, 100)),
        (var number, LeafKind.Micros) => Shortest(Decimal(number, 1_000_000)),
        (var number, LeafKind.Degrees) => (double)Decimal(number, 1_000_000),
        (Enum member, _) => Convert.ToInt32(member, null),
        var (value, _) => value,
    };

    /// <summary>An amount with two decimals always.</summary>
    public static decimal Money(long minor) => Decimal(minor, 100) + 0.00m;

    private static decimal Decimal(object number, int scale) => Convert.ToDecimal(number, null) / scale;

    /// <summary>A decimal without zeros at its end, of six decimals at most.</summary>
    public static decimal Shortest(decimal number) =>
        decimal.Parse(number.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture), System.Globalization.CultureInfo.InvariantCulture);
}
