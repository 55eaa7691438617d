using GraphQL;
using GraphQL.Types;

namespace JointVentures.Api.Contract.Cost;

/// <summary>What the parts of the schema cost: declared while it is built, asked for when operations are planned.</summary>
public static class DeclaredCost
{
    private const string WeightKey = "cost";
    private const string ListKey = "listSize";
    private const string MembersKey = "members";

    /// <summary>The weight that the directive <c>@cost</c> declares; null for the usual one.</summary>
    /// <param name="part">A field, an argument or a field of an input.</param>
    public static int? DeclaredWeight(this IProvideMetadata part) => part.GetMetadata<object?>(WeightKey) as int?;

    /// <summary>The weight of a field of an object.</summary>
    public static int Weight(this FieldType field) =>
        field.DeclaredWeight() ?? (field.ResolvedType!.IsList() || field.ResolvedType!.GetNamedType() is IComplexGraphType ? 1 : 0);

    /// <summary>The weight of an argument, or of a field of an input.</summary>
    /// <param name="part">The argument or field.</param>
    /// <param name="type">Its type.</param>
    public static int InputWeight(this IProvideMetadata part, IGraphType type) =>
        part.DeclaredWeight() ?? (type.GetNamedType() is IInputObjectGraphType ? 1 : 0);

    /// <summary>What is known of the length of the field's list; null where there is none.</summary>
    public static ListSize? ListSize(this FieldType field) => field.GetMetadata<object?>(ListKey) as ListSize;

    /// <summary>How many members the list has that a field of a filter leads to; 1 where it leads to no list.</summary>
    public static int Members(this FieldType field) => field.GetMetadata<object?>(MembersKey) as int? ?? 1;

    internal static T Weighing<T>(this T part, int weight)
        where T : IMetadataWriter
    {
        part.Metadata[WeightKey] = weight;
        return part;
    }

    internal static FieldType Listing(this FieldType field, ListSize size)
    {
        field.Metadata[ListKey] = size;
        return field;
    }

    internal static FieldType AskingMembers(this FieldType field, int members)
    {
        field.Metadata[MembersKey] = members;
        return field;
    }

    private static bool IsList(this IGraphType type) => type is ListGraphType || (type is NonNullGraphType whole && whole.ResolvedType is ListGraphType);
}
