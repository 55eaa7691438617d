namespace JointVentures.Tests.Fuzzing;

/// <summary>What a request asks, right or wrong.</summary>
/// <param name="Query">The document.</param>
/// <param name="Variables">The variables as JSON text.</param>
public sealed record FuzzedOperation(string Query, string Variables);
