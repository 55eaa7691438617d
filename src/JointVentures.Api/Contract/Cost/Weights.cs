namespace JointVentures.Api.Contract.Cost;

/// <summary>
/// How much work the parts of an operation are, those aside that have the usual weight: 1 for objects, lists and input objects, 0 for
/// scalars and enumerations.
/// </summary>
internal static class Weights
{
    /// <summary>A field that reads the store by a statement of its own.</summary>
    public const int Statement = 10;

    /// <summary>An argument that chooses or orders records.</summary>
    public const int Choice = 10;

    /// <summary>The same where it may go through all records of a table that grows with the directory.</summary>
    public const int LongChoice = 1_000;

    /// <summary>A text that finds records.</summary>
    public const int Search = 100;

    /// <summary>A comparison, a quantifier, a direction.</summary>
    public const int Operator = 10;

    /// <summary>A comparison with a part of a text.</summary>
    public const int PartOfText = 20;

    /// <summary>A question about the whole schema.</summary>
    public const int Introspection = 1_000;

    /// <summary>A question about one type.</summary>
    public const int IntrospectedType = 50;

    /// <summary>A figure that is added up from the records.</summary>
    public const int Figure = 100;
}
