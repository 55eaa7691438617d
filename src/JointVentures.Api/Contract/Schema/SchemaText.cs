namespace JointVentures.Api.Contract.Schema;

/// <summary>The contract in the schema definition language, as it is published.</summary>
/// <param name="Whole">The whole schema; ends with a line break.</param>
/// <param name="Types">The definition of each type alone, by its name.</param>
public sealed record SchemaText(string Whole, IReadOnlyDictionary<string, string> Types);
