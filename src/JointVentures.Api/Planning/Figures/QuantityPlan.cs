using JointVentures.Api.Contract.Declarations;
using JointVentures.Api.Execution.Figures;
using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Execution.Rows;
using JointVentures.Api.Planning.Sql;
using Microsoft.EntityFrameworkCore.Metadata;

namespace JointVentures.Api.Planning.Figures;

/// <summary>Makes the statement that computes a quantity.</summary>
public static class QuantityPlan
{
    // Among what the statement is run with.
    private const int FirstDay = 0;
    private const int LastDay = 1;

    /// <summary>The statement.</summary>
    public static QuantityStatement Of(RowQuantity quantity)
    {
        var row = RowSource.First(quantity.Rows);
        List<SqlFragment?> conditions =
        [
            .. quantity.Conditions.Select(condition => Meets(
                row, condition.Column, condition.IsEqual ? "=" : "<>", new ConstantParameter(StoreValue.Of(condition.Member)))),
        ];
        if (quantity.Day is { } day)
        {
            conditions.Add(Meets(row, day, "<=", new GivenParameter(LastDay)));
            conditions.Add(quantity.IsOfPeriod ? Meets(row, day, ">=", new GivenParameter(FirstDay)) : null);
        }

        var statement = new SelectStatement(SqlFragment.Of(Measured(quantity, row)), row, conditions);
        return new QuantityStatement(statement.Text(), quantity.Measure == QuantityMeasure.Money);
    }

    // Most rows meet the conditions, and an index would lead to each of them alone: at a million ventures that takes ten times as
    // long as going through the table. The plus keeps the store from it.
    private static SqlFragment Meets(RowSource row, IProperty column, string comparison, Parameter value) =>
        Comparisons.Compare(Comparisons.Unindexed(row.Column(column)), comparison, value);

    private static string Measured(RowQuantity quantity, RowSource row) => (quantity.Measure, quantity.Column) switch
    {
        (QuantityMeasure.DistinctCount, { } column) => $"count(distinct {row.Column(column)})",
        (QuantityMeasure.Money, { } column) => $"{Sum(WideSum.High(row.Column(column)))}, {Sum(WideSum.Low(row.Column(column)))}",
        _ => "count(*)",
    };

    // Of no rows the store gives no sum.
    private static string Sum(string sum) => $"coalesce({sum}, 0)";
}
