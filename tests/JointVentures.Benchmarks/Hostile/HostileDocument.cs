namespace JointVentures.Benchmarks.Hostile;

/// <summary>A document that is made to take long to read.</summary>
/// <param name="Name">What is much of in it.</param>
/// <param name="Text">Its text.</param>
public sealed record HostileDocument(string Name, string Text);
