namespace JointVentures.Api.Execution;

/// <summary>A field that cannot be null has failed, and its error is noted: the whole answer is null.</summary>
public sealed class FieldFailedException() : Exception("A field that cannot be null has failed.");
