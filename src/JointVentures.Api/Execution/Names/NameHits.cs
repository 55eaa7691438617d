namespace JointVentures.Api.Execution.Names;

/// <summary>The rows that a name index has found.</summary>
/// <param name="Keys">Their keys, as one JSON array.</param>
/// <param name="Count">How many they are, a row that was found twice counted twice.</param>
public sealed record NameHits(string Keys, long Count);
