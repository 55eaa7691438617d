using JointVentures.Api.Planning.Sql;

namespace JointVentures.Api.Planning.Orders;

/// <summary>A part of an order behind a cursor.</summary>
/// <param name="Condition">Which rows it has; null for those of the whole order.</param>
/// <param name="FirstIsNull">Whether the first key is null in all of them; otherwise in none.</param>
public sealed record KeysetBranch(SqlFragment? Condition, bool FirstIsNull);
