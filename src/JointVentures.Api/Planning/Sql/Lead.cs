namespace JointVentures.Api.Planning.Sql;

/// <summary>What an index has found before, as the table that a statement begins with.</summary>
/// <param name="Source">The table as it stands behind <c>from</c>.</param>
/// <param name="Key">The key of the row that was found.</param>
/// <param name="Condition">What makes it the table of what was found; null where it is that already.</param>
/// <param name="IsInOrder">Whether it gives the keys in their order, upwards and downwards.</param>
public sealed record Lead(SqlFragment Source, string Key, SqlFragment? Condition, bool IsInOrder);
