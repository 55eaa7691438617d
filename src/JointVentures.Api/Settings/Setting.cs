namespace JointVentures.Api.Settings;

/// <summary>One setting, as a person reads it.</summary>
/// <param name="Key">What it is set by, such as <c>Limits:Depth</c>.</param>
/// <param name="Default">Its value where nobody sets it.</param>
/// <param name="Range">From what to what it may be; null where its type says it all.</param>
/// <param name="Meaning">What it is for; empty where the program's documentation is not beside it.</param>
public sealed record Setting(string Key, string Default, string? Range, string Meaning);
