namespace JointVentures.Api.Access;

/// <summary>What a caller may do beyond reading the directory.</summary>
[Flags]
public enum Allowance
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Ask about the schema, and take it as a file.</summary>
    Introspection = 1,
}
