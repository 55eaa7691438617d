namespace JointVentures.Api.Operations;

/// <summary>A state of the store.</summary>
/// <param name="Mark">
/// A text for it: the same until the next write, different ever after, and the same again after a restart over a store that nobody
/// wrote.
/// </param>
/// <param name="DataVersion">The version of its data, which a write without a new version leaves as it was.</param>
public sealed record SeenState(string Mark, string DataVersion);
