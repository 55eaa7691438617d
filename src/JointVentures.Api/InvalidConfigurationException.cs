namespace JointVentures.Api;

/// <summary>The configuration cannot be used; the message names the key and what it may be.</summary>
/// <param name="message">What is wrong and what to do.</param>
public sealed class InvalidConfigurationException(string message) : Exception(message);
