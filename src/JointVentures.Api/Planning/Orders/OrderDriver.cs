using JointVentures.Api.Planning.Sql;
using Microsoft.EntityFrameworkCore.Metadata;

namespace JointVentures.Api.Planning.Orders;

/// <summary>
/// A small related table that an order begins with: its rows are walked in their order, and the rows of each in the order of the
/// keys that follow. The related key is unique, so that its row's number may stand behind it and changes nothing, but tells the
/// store that no sorting is needed.
/// </summary>
/// <param name="Relation">The key that leads to the related table.</param>
/// <param name="RelatedKey">The number of the related row.</param>
/// <param name="OwnKey">The column that leads there.</param>
/// <param name="Nullable">Whether a row can be without it.</param>
public sealed record OrderDriver(IForeignKey Relation, string RelatedKey, string OwnKey, bool Nullable)
{
    /// <summary>The driver of an order; null where it does not begin with a unique key of a related table.</summary>
    /// <param name="first">The first key.</param>
    /// <param name="row">The table that is listed.</param>
    public static OrderDriver? Of(OrderKey first, RowSource row)
    {
        if (first.Relations is not [var relation] || !first.IsUnique)
        {
            return null;
        }

        var related = row.Join(relation.ForeignKey, decides: true);
        return new OrderDriver(relation.ForeignKey, related.Key, row.Column(relation.ForeignKey.Properties[0]), relation.Nullable);
    }
}
