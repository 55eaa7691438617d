using JointVentures.Api.Planning.Sql;
using Microsoft.EntityFrameworkCore;

namespace JointVentures.Api.Planning.Orders;

/// <summary>How an order is walked whatever the filter is: along an index of its first key, or along the related table that it begins with.</summary>
/// <param name="Driver">The related table; null where the first key is the row's own.</param>
/// <param name="IndexHint">What makes the store take the index; empty where the related table leads.</param>
public sealed record OrderWalk(OrderDriver? Driver, string IndexHint)
{
    /// <summary>The walk of an order; null where it begins with a key that no index has.</summary>
    /// <param name="first">The first key.</param>
    /// <param name="row">The table that is listed.</param>
    public static OrderWalk? Of(OrderKey first, RowSource row)
    {
        if (first.Way.Count > 0)
        {
            return OrderDriver.Of(first, row) is { } driver ? new OrderWalk(driver, "") : null;
        }

        if (first.Member.IsPrimaryKey())
        {
            return new OrderWalk(null, " not indexed");
        }

        var index = row.Table.GetIndexes().FirstOrDefault(index => index.Properties is [var only] && only == first.Compared);
        return index is null ? null : new OrderWalk(null, $" indexed by \"{index.GetDatabaseName()}\"");
    }
}
