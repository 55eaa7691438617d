using JointVentures.Api.Contract.Declarations;
using JointVentures.Api.Planning.Sql;

namespace JointVentures.Api.Planning.Filters;

/// <summary>Where in a filter the planner stands.</summary>
/// <param name="Entity">The entity whose row is looked at.</param>
/// <param name="Fields">The fields that may be named here.</param>
/// <param name="Row">The row's table in the statement.</param>
/// <param name="Nullable">Whether something on the way here can be null; the way starts anew inside a list.</param>
/// <param name="Depth">How deep it is nested.</param>
public sealed record FilterPlace(EntityDeclaration Entity, IReadOnlyList<Field> Fields, RowSource Row, bool Nullable, int Depth)
{
    /// <summary>The same place one level deeper.</summary>
    public FilterPlace Deeper() => this with { Depth = Depth + 1 };
}
