using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Parameters;

/// <summary>Where the parameters of a statement find their values when it is run.</summary>
/// <param name="Slots">The request's variables.</param>
/// <param name="Parent">The row that the statement's rows belong to.</param>
/// <param name="Given">What else the statement is given, by place: the keys of cursors, of a row, or days.</param>
/// <param name="Limit">How many rows are wanted, or counted, at most.</param>
public readonly record struct BindScope(
    IReadOnlyList<object?> Slots, IRow Parent, IReadOnlyList<StoreValue> Given, long Limit)
{
    /// <summary>What a name index is asked to match; null where the statement asks none.</summary>
    public string? MatchText { get; init; }

    /// <summary>The rows that a name index has found, as a JSON array; null where it was not asked.</summary>
    public string? Hits { get; init; }

    /// <summary>Where a statement that reads no page finds its values.</summary>
    /// <param name="slots">The request's variables.</param>
    /// <param name="parent">The row that the statement's rows belong to.</param>
    public static BindScope Of(IReadOnlyList<object?> slots, IRow parent) => new(slots, parent, [], 0);

    /// <summary>Where a statement finds its values that reads what it is given the keys of.</summary>
    /// <param name="slots">The request's variables.</param>
    /// <param name="given">The keys, or what else tells the rows.</param>
    public static BindScope ForGiven(IReadOnlyList<object?> slots, params IReadOnlyList<StoreValue> given) => new(slots, NoRow.Instance, given, 0);

    /// <summary>Where a statement finds its values that asks a name index.</summary>
    /// <param name="slots">The request's variables.</param>
    /// <param name="parent">The row that the statement's rows belong to.</param>
    /// <param name="match">What the index is asked to match.</param>
    /// <param name="most">How many rows are counted at most.</param>
    public static BindScope ForMatch(IReadOnlyList<object?> slots, IRow parent, string match, long most) =>
        new(slots, parent, [], most) { MatchText = match };
}
