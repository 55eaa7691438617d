using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JointVentures.Directory.Store;

/// <summary>The indexes that orders walk.</summary>
/// <remarks>SQLite ends each index with the row's key by itself, so that none of them names it again.</remarks>
public static class StoredOrder
{
    /// <summary>Gives each of the columns an index of its own, so that ordering by it walks and never sorts.</summary>
    public static void HasOrders<T>(this EntityTypeBuilder<T> entity, params Expression<Func<T, object?>>[] columns)
        where T : class
    {
        foreach (var column in columns)
        {
            entity.HasIndex(column);
        }
    }

    /// <summary>Gives every pair of <paramref name="first"/> and <paramref name="then"/> an index: rows of one kind, in one order.</summary>
    public static void HasOrdersWithin<T>(this EntityTypeBuilder<T> entity, string[] first, string[] then)
        where T : class
    {
        foreach (var equal in first)
        {
            foreach (var order in then)
            {
                entity.HasIndex(equal, order);
            }
        }
    }
}
