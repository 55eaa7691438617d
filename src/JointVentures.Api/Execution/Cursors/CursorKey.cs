namespace JointVentures.Api.Execution.Cursors;

/// <summary>A key of an order.</summary>
/// <param name="Column">The place of its column in the page's rows; <see cref="NotRead"/> where no cursor is written.</param>
/// <param name="IsText">Whether it is a text; otherwise a whole number.</param>
/// <param name="Nullable">Whether it can be null.</param>
public sealed record CursorKey(int Column, bool IsText, bool Nullable)
{
    /// <summary>The place of a column that no row has.</summary>
    public const int NotRead = -1;

    internal const byte Null = 0;
    internal const byte Whole = 1;
    internal const byte Text = 2;
}
