using GraphQL.Types;
using GraphQLParser.AST;

namespace JointVentures.Api.Contract.Inputs;

/// <summary>The types that a document names for its variables.</summary>
public static class InputTypes
{
    /// <summary>The schema's type that a validated document names.</summary>
    public static IGraphType Resolve(ISchema schema, GraphQLType type) => type switch
    {
        GraphQLNonNullType nonNull => new NonNullGraphType(Resolve(schema, nonNull.Type)),
        GraphQLListType list => new ListGraphType(Resolve(schema, list.Type)),
        GraphQLNamedType named => schema.AllTypes[named.Name.StringValue]!,
        _ => throw new InvalidOperationException($"{type.Kind} is no type."),
    };
}
