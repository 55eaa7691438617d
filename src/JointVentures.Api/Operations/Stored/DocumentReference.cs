namespace JointVentures.Api.Operations.Stored;

/// <summary>What a client names a stored document by, or wants to have one stored by.</summary>
/// <param name="Key">The id, or the hash in hexadecimal digits.</param>
/// <param name="IsHash">Whether it came as the hash of an automatic persisted query.</param>
public sealed record DocumentReference(string Key, bool IsHash);
