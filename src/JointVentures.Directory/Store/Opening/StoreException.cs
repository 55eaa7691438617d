namespace JointVentures.Directory.Store.Opening;

/// <summary>A store cannot be served.</summary>
/// <remarks>The message is for whoever runs the program, names the file and says what to do; it is not for clients.</remarks>
/// <param name="fault">Why.</param>
/// <param name="message">What was found and what to do.</param>
/// <param name="inner">What it was noticed by; null where a look at the file was enough.</param>
public sealed class StoreException(StoreFault fault, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Why the store cannot be served.</summary>
    public StoreFault Fault { get; } = fault;
}
