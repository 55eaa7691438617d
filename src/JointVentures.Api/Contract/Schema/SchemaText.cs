namespace JointVentures.Api.Contract.Schema;

/// <summary>The schema in the schema definition language.</summary>
/// <param name="Whole">All of it, ending with a line break.</param>
/// <param name="ByType">The definition of each type by the type's name, without line breaks around it.</param>
public sealed record SchemaText(string Whole, IReadOnlyDictionary<string, string> ByType);
