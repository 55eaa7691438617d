using GraphQL.Types;

namespace JointVentures.Api.Contract.Schema;

/// <summary>The forms in which a type is used.</summary>
internal static class TypeForms
{
    /// <summary><c>T!</c></summary>
    public static NonNullGraphType Required(this IGraphType type) => new(type);

    /// <summary><c>[T]</c></summary>
    public static ListGraphType Listed(this IGraphType type) => new(type);

    /// <summary><c>[T!]</c></summary>
    public static ListGraphType ListedWhole(this IGraphType type) => new(new NonNullGraphType(type));
}
