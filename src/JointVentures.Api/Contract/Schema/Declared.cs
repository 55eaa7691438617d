using GraphQL.Types;
using JointVentures.Api.Contract.Declarations;

namespace JointVentures.Api.Contract.Schema;

/// <summary>The way back from a part of the schema to the declaration that it came from.</summary>
public static class Declared
{
    private const string Key = "declaration";

    /// <summary>
    /// What a field of an entity's type, or of its filter or sort input, was declared as; null for any other field. The
    /// fields of a value (a name, an amount, a place) are shared by all entities: find theirs by name in the
    /// <see cref="ValueField"/> that led there.
    /// </summary>
    public static Field? Field(this FieldType field) => field.GetMetadata<object?>(Key) as Field;

    /// <summary>The way into the directory that a field of the query type is; null for any other field.</summary>
    public static RootField? Root(this FieldType field) => field.GetMetadata<object?>(Key) as RootField;

    /// <summary>The entity whose type, connection or edge it is; null for any other type.</summary>
    public static EntityDeclaration? Entity(this IGraphType type) => type.GetMetadata<object?>(Key) as EntityDeclaration;

    /// <summary>The enumeration that it was made of; null for any other type.</summary>
    public static EnumDeclaration? Enum(this IGraphType type) => type.GetMetadata<object?>(Key) as EnumDeclaration;

    internal static T DeclaredBy<T>(this T part, object declaration)
        where T : IMetadataWriter
    {
        part.Metadata[Key] = declaration;
        return part;
    }
}
