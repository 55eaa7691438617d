using Microsoft.EntityFrameworkCore.Metadata;

namespace JointVentures.Api.Contract.Declarations;

/// <summary>A quantity that the rows of an entity add up to: their number, or a sum of money.</summary>
/// <param name="Rows">The entity.</param>
/// <param name="Measure">What is taken of them.</param>
/// <param name="Column">What is summed, in hundredths, or whose different values are counted; null where the rows are counted.</param>
/// <param name="Conditions">What a row must meet.</param>
/// <param name="Day">The day of a row; null where rows have none and all count.</param>
/// <param name="IsOfPeriod">Whether only rows of a period count, and not also those before it.</param>
public sealed record RowQuantity(
    IEntityType Rows, QuantityMeasure Measure, IProperty? Column, IReadOnlyList<RowCondition> Conditions, IProperty? Day, bool IsOfPeriod);

/// <summary>What is taken of rows.</summary>
public enum QuantityMeasure
{
    /// <summary>How many they are.</summary>
    Count,

    /// <summary>How many different values one of their columns has.</summary>
    DistinctCount,

    /// <summary>The sum of one of their columns, which is money.</summary>
    Money,
}

/// <summary>What the member of an enumeration that a row holds must be, or must not be.</summary>
/// <param name="Column">The column.</param>
/// <param name="Member">The member's place.</param>
/// <param name="IsEqual">Whether it must be this one; otherwise any other.</param>
public sealed record RowCondition(IProperty Column, int Member, bool IsEqual);
