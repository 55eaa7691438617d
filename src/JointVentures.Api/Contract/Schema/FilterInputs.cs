using GraphQL.Types;
using JointVentures.Api.Contract.Cost;
using JointVentures.Api.Contract.Declarations;

namespace JointVentures.Api.Contract.Schema;

/// <summary>The inputs of <c>where</c>.</summary>
internal static class FilterInputs
{
    /// <summary>The filter of an entity.</summary>
    public static InputObjectGraphType Filter(this TypeBook book, EntityDeclaration entity) => book.Type<InputObjectGraphType>(
        entity.Name + "FilterInput",
        $"Conditions on records of type `{entity.Name}`, all of which must hold. An empty one filters nothing.",
        type =>
        {
            AddJunctions(type);
            foreach (var field in entity.Fields)
            {
                book.AddCondition(type, field)?.DeclaredBy(field);
            }
        });

    private static InputObjectGraphType Filter(this TypeBook book, ValueField value) => book.Type<InputObjectGraphType>(
        value.Type.Name + "FilterInput",
        $"Conditions on values of type `{value.Type.Name}`, all of which must hold. An empty one filters nothing.",
        type =>
        {
            AddJunctions(type);
            foreach (var field in value.Fields)
            {
                book.AddCondition(type, field);
            }
        });

    private static InputObjectGraphType ListFilter(this TypeBook book, EntityDeclaration entity) => book.Type<InputObjectGraphType>(
        $"ListFilterInputTypeOf{entity.Name}FilterInput",
        $"Conditions on a list of records of type `{entity.Name}`, all of which must hold.",
        type =>
        {
            type.Has(FilterWords.All, "Every record of the list meets these conditions; holds for an empty list too.", book.Filter(entity)).Weighing(Weights.Operator);
            type.Has(FilterWords.None, "No record of the list meets these conditions; {} asks for an empty list.", book.Filter(entity)).Weighing(Weights.Operator);
            type.Has(FilterWords.Some, "At least one record of the list meets these conditions; {} asks for any record at all.", book.Filter(entity)).Weighing(Weights.Operator);
            type.Has(FilterWords.Any, "true: the list has records; false: it has none.", book.Boolean()).Weighing(Weights.Operator);
        });

    private static FieldType? AddCondition(this TypeBook book, InputObjectGraphType type, Field field)
    {
        IGraphType? input = field switch
        {
            LeafField { Filterable: true } leaf => book.Comparisons(leaf),
            ValueField { Type.Filterable: true } value => book.Filter(value),
            ToOneField { Filterable: true } one => book.Filter(one.Target),
            ToManyField { Filterable: true } many => book.ListFilter(many.Target),
            _ => null,
        };
        return input is null ? null
            : field is ToManyField list ? type.Has(field.Name, field.Description, input).AskingMembers(book.SizeOf(list).AssumedSize)
            : type.Has(field.Name, field.Description, input);
    }

    private static void AddJunctions(InputObjectGraphType type)
    {
        type.Has(FilterWords.And, "All of these must hold.", type.ListedWhole());
        type.Has(FilterWords.Or, "At least one of these must hold.", type.ListedWhole());
    }
}
