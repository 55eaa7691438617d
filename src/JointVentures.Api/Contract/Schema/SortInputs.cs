using GraphQL.Types;
using JointVentures.Api.Contract.Cost;
using JointVentures.Api.Contract.Declarations;

namespace JointVentures.Api.Contract.Schema;

/// <summary>The inputs of <c>order</c>.</summary>
internal static class SortInputs
{
    /// <summary>The order of an entity.</summary>
    public static InputObjectGraphType Sort(this TypeBook book, EntityDeclaration entity) => book.Type<InputObjectGraphType>(
        entity.Name + "SortInput",
        $"What to order records of type `{entity.Name}` by. Among several fields the one that is written first decides.",
        type =>
        {
            foreach (var field in entity.Fields)
            {
                book.AddKey(type, field)?.DeclaredBy(field);
            }
        });

    private static InputObjectGraphType Sort(this TypeBook book, ValueField value) => book.Type<InputObjectGraphType>(
        value.Type.Name + "SortInput",
        $"What to order by within values of type `{value.Type.Name}`. Among several fields the one that is written first decides.",
        type =>
        {
            foreach (var field in value.Fields)
            {
                book.AddKey(type, field);
            }
        });

    private static FieldType? AddKey(this TypeBook book, InputObjectGraphType type, Field field)
    {
        IGraphType? input = field switch
        {
            LeafField { Sortable: true } => book.Enum(EnumDeclaration.Direction),
            ValueField { Type.Filterable: true } value => book.Sort(value),
            ToOneField { Filterable: true } one => book.Sort(one.Target),
            _ => null,
        };
        return input is null ? null
            : field is LeafField ? type.Has(field.Name, field.Description, input).Weighing(Weights.Operator)
            : type.Has(field.Name, field.Description, input);
    }
}
