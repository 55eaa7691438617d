namespace JointVentures.Seed;

/// <summary>What is asked for cannot be generated; the message says why and what can.</summary>
/// <param name="problem">What is wrong, with the remedy.</param>
public sealed class SeedOptionsException(string problem) : Exception(problem);
