using JointVentures.Api.Planning.Sql;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace JointVentures.Api.Planning.Orders;

/// <summary>How an order is walked whatever the filter is: along an index of its first key, or along the related table that it begins with.</summary>
/// <param name="Driver">The related table; null where the first key is the row's own.</param>
/// <param name="IndexHint">What makes the store take the index, of the related table where there is one.</param>
/// <param name="InnerHint">What makes the store take the index of the rows below a related row; empty where there is no related table.</param>
public sealed record OrderWalk(OrderDriver? Driver, string IndexHint, string InnerHint)
{
    /// <summary>The walk of an order; null where no index has its first key.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="row">The table that is listed.</param>
    public static OrderWalk? Of(IReadOnlyList<OrderKey> keys, RowSource row)
    {
        var first = keys[0];
        if (first.Relations.Count == 0)
        {
            return first.Member.IsPrimaryKey() ? new OrderWalk(null, " not indexed", "")
                : Index(row.Table, first.Compared) is { } own ? new OrderWalk(null, own, "")
                : null;
        }

        if (OrderDriver.Of(first, row) is not { } driver || Index(driver.Relation.PrincipalEntityType, first.Compared) is not { } related)
        {
            return null;
        }

        var key = driver.Relation.Properties[0];
        var inner = keys.Count > 1 && keys[1].Relations.Count == 0 ? Index(row.Table, key, keys[1].Compared) : null;
        return new OrderWalk(driver, related, inner ?? Index(row.Table, key) ?? "");
    }

    private static string? Index(IEntityType table, params IProperty[] columns) =>
        table.GetIndexes().FirstOrDefault(index => index.Properties.SequenceEqual(columns)) is { } index
            ? $" indexed by \"{index.GetDatabaseName()}\""
            : null;
}
