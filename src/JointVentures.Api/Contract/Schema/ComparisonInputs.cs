using GraphQL.Types;
using JointVentures.Api.Contract.Cost;
using JointVentures.Api.Contract.Declarations;

namespace JointVentures.Api.Contract.Schema;

/// <summary>The inputs that compare one scalar or enumeration.</summary>
internal static class ComparisonInputs
{
    private const string ByNull = "null finds records without a value, where a value can be missing.";
    private const string OrNone = ", or there is none";

    /// <summary>The comparisons of a field.</summary>
    public static InputObjectGraphType Comparisons(this TypeBook book, LeafField field) => field.Kind switch
    {
        LeafKind.Text => book.TextComparisons(),
        LeafKind.Id or LeafKind.Boolean or LeafKind.Enum => book.EqualityComparisons(field),
        LeafKind.Date or LeafKind.Instant => book.OrderedComparisons(field, "later", "earlier"),
        _ => book.OrderedComparisons(field, "greater", "less"),
    };

    private static InputObjectGraphType EqualityComparisons(this TypeBook book, LeafField field)
    {
        var value = book.Leaf(field);
        var named = field.Kind == LeafKind.Id ? "Id" : value.Name;
        var description = field.Kind == LeafKind.Id
            ? "Conditions on a global id, all of which must hold. The id of a record of another type matches nothing."
            : $"Conditions on a value of type {value.Name}, all of which must hold.";
        var prefix = field is { Kind: LeafKind.Enum, Nullable: true } ? "NullableOf" : "";
        return book.Type<InputObjectGraphType>(
            $"{prefix}{named}OperationFilterInput", description, type =>
            {
                AddEquality(type, value);
                if (field.Kind != LeafKind.Boolean)
                {
                    AddMembership(type, field is { Kind: LeafKind.Enum, Nullable: false } ? value.ListedWhole() : value.Listed());
                }
            });
    }

    private static InputObjectGraphType OrderedComparisons(this TypeBook book, LeafField field, string more, string less)
    {
        var value = book.Leaf(field);
        return book.Type<InputObjectGraphType>(
            $"{value.Name}OperationFilterInput", $"Conditions on a value of type {value.Name}, all of which must hold.", type =>
            {
                AddEquality(type, value);
                AddMembership(type, value.Listed());
                type.Has(FilterWords.Greater, $"It is {more} than this.", value).Weighing(Weights.Operator);
                type.Has(FilterWords.NotGreater, $"It is not {more} than this{OrNone}.", value).Weighing(Weights.Operator);
                type.Has(FilterWords.GreaterOrEqual, $"It is {more} than this or equal to it.", value).Weighing(Weights.Operator);
                type.Has(FilterWords.NotGreaterOrEqual, $"It is neither {more} than this nor equal to it{OrNone}.", value).Weighing(Weights.Operator);
                type.Has(FilterWords.Less, $"It is {less} than this.", value).Weighing(Weights.Operator);
                type.Has(FilterWords.NotLess, $"It is not {less} than this{OrNone}.", value).Weighing(Weights.Operator);
                type.Has(FilterWords.LessOrEqual, $"It is {less} than this or equal to it.", value).Weighing(Weights.Operator);
                type.Has(FilterWords.NotLessOrEqual, $"It is neither {less} than this nor equal to it{OrNone}.", value).Weighing(Weights.Operator);
            });
    }

    private static InputObjectGraphType TextComparisons(this TypeBook book) => book.Type<InputObjectGraphType>(
        "StringOperationFilterInput",
        @"Conditions on a text, all of which must hold. Upper and lower case are the same in all of them; `%`, `_` and `\` are plain characters.",
        type =>
        {
            var text = book.String();
            type.Has(FilterWords.And, "All of these must hold.", type.ListedWhole());
            type.Has(FilterWords.Or, "At least one of these must hold.", type.ListedWhole());
            AddEquality(type, text, " Case is ignored.");
            type.Has(FilterWords.Contains, "It has this text somewhere. " + Plain, text).Weighing(Weights.PartOfText);
            type.Has(FilterWords.NotContains, $"It has this text nowhere{OrNone}. " + Plain, text).Weighing(Weights.PartOfText);
            AddMembership(type, text.Listed(), " Case is ignored.");
            type.Has(FilterWords.StartsWith, "It begins with this text. " + Plain, text).Weighing(Weights.PartOfText);
            type.Has(FilterWords.NotStartsWith, $"It does not begin with this text{OrNone}. " + Plain, text).Weighing(Weights.PartOfText);
            type.Has(FilterWords.EndsWith, "It ends with this text. " + Plain, text).Weighing(Weights.PartOfText);
            type.Has(FilterWords.NotEndsWith, $"It does not end with this text{OrNone}. " + Plain, text).Weighing(Weights.PartOfText);
        });

    private const string Plain = @"Case is ignored; `%`, `_` and `\` are plain characters.";

    private static void AddEquality(InputObjectGraphType type, IGraphType value, string more = "")
    {
        type.Has(FilterWords.Equal, $"It is equal to this; {ByNull}{more}", value).Weighing(Weights.Operator);
        type.Has(FilterWords.NotEqual, $"It is not equal to this{OrNone}; null finds records that have a value.{more}", value).Weighing(Weights.Operator);
    }

    private static void AddMembership(InputObjectGraphType type, IGraphType values, string more = "")
    {
        type.Has(FilterWords.In, $"It is one of these; none matches an empty list.{more}", values).Weighing(Weights.Operator);
        type.Has(FilterWords.NotIn, $"It is none of these{OrNone}; all match an empty list.{more}", values).Weighing(Weights.Operator);
    }
}
