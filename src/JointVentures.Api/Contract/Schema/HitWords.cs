namespace JointVentures.Api.Contract.Schema;

/// <summary>The fields of a hit of a search across the types.</summary>
internal static class HitWords
{
    public const string Score = "score";
    public const string Matched = "matched";
    public const string Node = "node";
}
