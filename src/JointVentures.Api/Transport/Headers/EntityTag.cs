namespace JointVentures.Api.Transport.Headers;

/// <summary>The tag of an answer.</summary>
/// <param name="Text">The tag, in quotes.</param>
/// <param name="DataVersion">The version of the data in the state that the tag stands for.</param>
public readonly record struct EntityTag(string Text, string DataVersion);
