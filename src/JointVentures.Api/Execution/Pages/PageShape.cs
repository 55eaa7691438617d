namespace JointVentures.Api.Execution.Pages;

/// <summary>What decides the statements of a page beside its order and filter.</summary>
/// <param name="Backward">Whether it is read from its end.</param>
/// <param name="FromNulls">Which keys of the cursor that it starts behind are null, a bit a key; null without such a cursor.</param>
/// <param name="UntilNulls">The same of the cursor that it ends before.</param>
public readonly record struct PageShape(bool Backward, long? FromNulls, long? UntilNulls)
{
    /// <summary>How the rows are come by.</summary>
    public AccessPath AccessPath { get; init; }
}
