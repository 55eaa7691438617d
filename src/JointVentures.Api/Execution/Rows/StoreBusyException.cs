namespace JointVentures.Api.Execution.Rows;

/// <summary>All connections are in use, and too many operations wait for one or this one has waited too long.</summary>
public sealed class StoreBusyException() : Exception("All connections to the store are in use.");
