using GraphQL.Types;

namespace JointVentures.Api.Contract.Schema;

/// <summary>The forms in which a type is used, and the fields that it is given.</summary>
internal static class TypeForms
{
    /// <summary><c>T!</c></summary>
    public static NonNullGraphType Required(this IGraphType type) => new(type);

    /// <summary><c>[T]</c></summary>
    public static ListGraphType Listed(this IGraphType type) => new(type);

    /// <summary><c>[T!]</c></summary>
    public static ListGraphType ListedWhole(this IGraphType type) => new(new NonNullGraphType(type));

    /// <summary>Gives a type a field, which has no arguments.</summary>
    public static FieldType Has(this IComplexGraphType type, string name, string description, IGraphType value) =>
        type.AddField(new FieldType { Name = name, Description = description, ResolvedType = value });
}
