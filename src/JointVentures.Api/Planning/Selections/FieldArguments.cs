using GraphQL;
using GraphQL.Types;
using JointVentures.Api.Contract.Inputs;

namespace JointVentures.Api.Planning.Selections;

/// <summary>The arguments of a field.</summary>
/// <param name="definition">The field in the schema.</param>
/// <param name="values">The arguments that are given and not null.</param>
public sealed class FieldArguments(FieldType definition, IReadOnlyDictionary<string, InputValue> values)
{
    /// <summary>An argument; null where it is not given or null.</summary>
    public InputValue? Find(string name) => values.GetValueOrDefault(name);

    /// <summary>Where the value of a scalar argument is; null where it is not given or null.</summary>
    public ValueSource? Scalar(string name) => Find(name) is LeafInput leaf ? leaf.Source : null;

    /// <summary>The input type of an argument, or of the items of one that is a list.</summary>
    public IInputObjectGraphType InputType(string name) =>
        (IInputObjectGraphType)definition.Arguments!.Find(name)!.ResolvedType!.GetNamedType();
}
