using JointVentures.Api.Execution.Cursors;

namespace JointVentures.Api.Execution.Pages;

/// <summary>What a client asks of a connection in one request.</summary>
/// <param name="Size">How many rows at most.</param>
/// <param name="Bounds">Between which cursors.</param>
/// <param name="Cursors">The cursors that it gives.</param>
/// <param name="Query">How the rows are found.</param>
/// <param name="AccessPath">How they are come by; null where that is to be found out.</param>
public sealed record PageRequest(int Size, PageBounds Bounds, CursorFormat Cursors, PageQuery Query, AccessPath? AccessPath)
{
    /// <summary>What a client's values ask.</summary>
    /// <param name="size">How many rows at most.</param>
    /// <param name="arguments">Where the cursors are.</param>
    /// <param name="query">How the rows are found.</param>
    /// <param name="slots">The request's variables.</param>
    /// <exception cref="Contract.Errors.OperationException">A cursor is of no use.</exception>
    public static PageRequest Of(int size, PageArguments arguments, PageQuery query, IReadOnlyList<object?> slots)
    {
        var cursors = query.CursorsOf(slots);
        return new PageRequest(size, PageBounds.Of(arguments, cursors, slots), cursors, query, query.PathOf(slots));
    }
}
