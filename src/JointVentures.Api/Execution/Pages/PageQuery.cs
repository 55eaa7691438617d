using System.Collections.Concurrent;
using JointVentures.Api.Contract.Inputs;
using JointVentures.Api.Execution.Counts;
using JointVentures.Api.Execution.Cursors;
using JointVentures.Api.Execution.Names;
using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Pages;

/// <summary>How the rows of a connection are found.</summary>
/// <param name="cursors">The cursors of its order.</param>
/// <param name="statements">
/// Makes the statements of a page: each reads a part of the order, and the parts follow each other, so that a page is read from
/// one after the other until it is full.
/// </param>
/// <param name="count">Counts the rows of the filter, whatever the page.</param>
public sealed class PageQuery(CursorFormat cursors, Func<PageShape, IReadOnlyList<StatementText>> statements, Counting count)
{
    // Whoever makes up cursors makes up shapes; those beyond any honest number are not kept.
    private const int MostKept = 64;

    private readonly ConcurrentDictionary<PageShape, IReadOnlyList<StatementText>> _statements = [];

    /// <summary>The text that its order depends on; null where it depends on none.</summary>
    public ValueSource? OrderedBy { get; init; }

    /// <summary>Counts the rows of the filter.</summary>
    public Counting Count { get; } = count;

    /// <summary>Asks the name index; null where the filter asks nothing that it could tell.</summary>
    public NameLookup? NameLookup { get; init; }

    /// <summary>About how many rows the table has; null where they are not filtered, so that nobody needs to know.</summary>
    public TableSize? Size { get; init; }

    /// <summary>Whether the rows are ordered by their key alone.</summary>
    public bool IsByKey { get; init; }

    /// <summary>The ways that take turns where the store's own turns out long, apart from the name index.</summary>
    public IReadOnlyList<AccessPath> OtherPaths { get; init; } = [AccessPath.Store];

    /// <summary>How the rows of a request are come by; null where that is to be found out.</summary>
    /// <param name="slots">The request's variables.</param>
    public AccessPath? PathOf(IReadOnlyList<object?> slots) =>
        Size is null ? AccessPath.Store
        : IsByKey && NameLookup is { IsOfOwnNamesOnly: true } && NameLookup.CanAsk(slots) ? AccessPath.Names
        : null;

    /// <summary>The cursors of its order.</summary>
    /// <param name="slots">The request's variables.</param>
    public CursorFormat CursorsOf(IReadOnlyList<object?> slots) =>
        OrderedBy is { } text ? cursors.BoundTo((string)text.In(slots)!) : cursors;

    /// <summary>Learns of the room that kept statements take.</summary>
    public required PlanGrowth Growth { get; init; }

    /// <summary>The statements of a page, made when first asked for.</summary>
    public IReadOnlyList<StatementText> Statements(PageShape shape) => _statements.TryGetValue(shape, out var kept) ? kept : Made(shape);

    private IReadOnlyList<StatementText> Made(PageShape shape)
    {
        var made = statements(shape);
        if (_statements.Count < MostKept && _statements.TryAdd(shape, made))
        {
            Growth.Add(made);
        }

        return made;
    }
}
