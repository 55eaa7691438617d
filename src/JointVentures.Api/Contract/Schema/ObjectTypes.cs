using GraphQL.Types;
using JointVentures.Api.Contract.Declarations;
using JointVentures.Api.Contract.Scalars;

namespace JointVentures.Api.Contract.Schema;

/// <summary>The types of the entities and of the values that they hold.</summary>
internal static class ObjectTypes
{
    /// <summary>The type of an entity.</summary>
    public static ObjectGraphType Entity(this TypeBook book, EntityDeclaration entity) =>
        book.Type<ObjectGraphType>(entity.Name, entity.Description, type =>
        {
            foreach (var field in entity.Fields)
            {
                type.AddField(book.Costed(book.Field(field), field).DeclaredBy(field));
            }

            if (entity.IsNode)
            {
                book.Node().Admit(type);
            }
        }).DeclaredBy(entity);

    private static ObjectGraphType Value(this TypeBook book, ValueField value) =>
        book.Type<ObjectGraphType>(value.Type.Name, value.Type.Description, type =>
        {
            foreach (var field in value.Fields)
            {
                type.AddField(book.Costed(book.Field(field), field));
            }
        });

    private static FieldType Field(this TypeBook book, Field field) => new()
    {
        Name = field.Name,
        Description = field.Description,
        ResolvedType = field.Nullable ? book.TypeOf(field) : book.TypeOf(field).Required(),
        Arguments = book.ArgumentsOf(field),
    };

    private static IGraphType TypeOf(this TypeBook book, Field field) => field switch
    {
        LeafField leaf => book.Leaf(leaf),
        LanguagesField stated => book.Enum(stated.Languages).ListedWhole(),
        RateYearField or CountField => book.Int(),
        FigureField { Part: FigurePart.Agrees } => book.Boolean(),
        ConvertedAmountField or FigureField => book.Type<DecimalScalar>(),
        ValueField value => book.Value(value),
        ToOneField one => book.Entity(one.Target),
        ConnectionField many => book.Connection(many.Target),
        ListField many => book.Entity(many.Target).ListedWhole(),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "No type is known for this field."),
    };

    private static QueryArguments? ArgumentsOf(this TypeBook book, Field field) => field switch
    {
        ConnectionField many => book.PageArguments(many.Target),
        ConvertedAmountField amount => new QueryArguments(new QueryArgument(book.Enum(amount.Currencies).Required())
        {
            Name = ArgumentNames.Currency,
            Description = "The currency to convert to; the amount's own currency needs no rate.",
        }),
        _ => null,
    };
}
