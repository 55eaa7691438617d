using JointVentures.Api.Contract.Declarations;
using JointVentures.Api.Contract.Limits;

namespace JointVentures.Tests.Oracle.Interpreting;

/// <summary>A connection's answer.</summary>
/// <param name="Entity">The entity that is listed.</param>
/// <param name="Edges">The rows of the page.</param>
/// <param name="HasNextPage">Whether rows follow.</param>
/// <param name="HasPreviousPage">Whether rows precede.</param>
/// <param name="TotalCount">How many rows meet the filter.</param>
public sealed record Page(EntityDeclaration Entity, IReadOnlyList<Edge> Edges, bool HasNextPage, bool HasPreviousPage, int TotalCount)
{
    /// <summary>Cuts a page out of a list by rules 5 to 8 of the conventions.</summary>
    public static Page Of(
        RowOrder order, (object Row, object?[] Values)[] rows, PageRequest asked, OperationLimits limits, CursorBook cursors, Problems problems)
    {
        var after = cursors.Read(asked.After, order, problems);
        var before = cursors.Read(asked.Before, order, problems);
        if (asked.First is not null && asked.Last is not null)
        {
            problems.Add("HC0082");
        }

        foreach (var size in new[] { asked.First, asked.Last })
        {
            if (size < 0 || size > limits.MaxPageSize)
            {
                problems.Add(size < 0 ? "HC0079" : "HC0051");
            }
        }

        problems.Throw();
        var range = rows.Where(row => (after is null || order.Compare(row.Values, after) > 0)
            && (before is null || order.Compare(row.Values, before) < 0)).ToArray();
        var taken = asked.Last is { } last ? range.TakeLast(last).ToArray() : range.Take(asked.First ?? limits.DefaultPageSize).ToArray();
        var more = taken.Length < range.Length;
        return new Page(
            order.Entity,
            [.. taken.Select(row => new Edge(cursors.Of(order, row.Values), row.Row))],
            asked.Last is null ? more : asked.Before is not null,
            asked.Last is null ? asked.After is not null : more,
            rows.Length);
    }
}

/// <summary>A row of a page.</summary>
/// <param name="Cursor">Its cursor.</param>
/// <param name="Node">The row.</param>
public sealed record Edge(string Cursor, object Node);

/// <summary>What a client asks of a connection; null for what it does not say.</summary>
public sealed record PageRequest(int? First, string? After, int? Last, string? Before);
