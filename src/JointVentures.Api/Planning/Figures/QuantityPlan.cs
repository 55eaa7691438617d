using JointVentures.Api.Contract.Declarations;
using JointVentures.Api.Execution.Figures;
using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Execution.Rows;
using JointVentures.Api.Planning.Sql;

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
        var row = new RowSource(new SqlScope(), quantity.Rows);
        List<SqlFragment?> conditions = [.. quantity.Conditions.Select(condition => Of(condition, row))];
        if (quantity.Day is { } day)
        {
            conditions.Add(SqlFragment.Of($"{row.Column(day)} <= ?", new KeyParameter(LastDay)));
            conditions.Add(quantity.IsOfPeriod ? SqlFragment.Of($"{row.Column(day)} >= ?", new KeyParameter(FirstDay)) : null);
        }

        var statement = new SelectStatement(SqlFragment.Of(Measured(quantity, row)), row, conditions, "", Limited: false);
        return new QuantityStatement(statement.Text(), quantity.Measure == QuantityMeasure.Money);
    }

    private static SqlFragment Of(RowCondition condition, RowSource row) => SqlFragment.Of(
        $"{row.Column(condition.Column)} {(condition.IsEqual ? "=" : "<>")} ?", new ConstantParameter(StoreValue.Of(condition.Member)));

    private static string Measured(RowQuantity quantity, RowSource row) => (quantity.Measure, quantity.Column) switch
    {
        (QuantityMeasure.DistinctCount, { } column) => $"count(distinct {row.Column(column)})",
        (QuantityMeasure.Money, { } column) => $"{Sum($"{row.Column(column)} / {QuantityStatement.PartSize}")}, {Sum($"{row.Column(column)} % {QuantityStatement.PartSize}")}",
        _ => "count(*)",
    };

    // Of no rows the store gives no sum.
    private static string Sum(string summed) => $"coalesce(sum({summed}), 0)";
}
