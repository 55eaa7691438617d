using JointVentures.Api.Execution.Parameters;

namespace JointVentures.Api.Execution.Groups;

/// <summary>A key of an order of groups.</summary>
/// <param name="Column">The cell; of a sum, the first of two.</param>
/// <param name="IsSum">Whether it is a sum.</param>
/// <param name="Descending">Whether the highest comes first.</param>
public sealed record GroupOrderKey(int Column, bool IsSum, bool Descending)
{
    /// <summary>Gives the keys of the rows that the cell leads to, in their order; null where the cell's own number counts.</summary>
    public StatementText? Ranks { get; init; }
}
