using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Parameters;

/// <summary>Where the parameters of a statement find their values when it is run.</summary>
/// <param name="Slots">The request's variables.</param>
/// <param name="Parent">The row that the statement's rows belong to.</param>
/// <param name="Keys">The keys of the page's cursors; empty where there is none.</param>
/// <param name="Limit">How many rows are wanted at most.</param>
public readonly record struct BindScope(
    IReadOnlyList<object?> Slots, IRow Parent, IReadOnlyList<StoreValue> Keys, long Limit)
{
    /// <summary>What a name index is asked to match; null where the statement asks none.</summary>
    public string? MatchText { get; init; }

    /// <summary>The rows that a name index has found, as a JSON array; null where it was not asked.</summary>
    public string? Hits { get; init; }

    /// <summary>Where a statement that reads no page finds its values.</summary>
    /// <param name="slots">The request's variables.</param>
    /// <param name="parent">The row that the statement's rows belong to.</param>
    public static BindScope Of(IReadOnlyList<object?> slots, IRow parent) => new(slots, parent, [], 0);
}
