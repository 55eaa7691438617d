using GraphQL.Types;
using JointVentures.Api.Contract.Cost;
using JointVentures.Api.Contract.Declarations;
using JointVentures.Api.Contract.Declarations.Groups;
using JointVentures.Api.Contract.Scalars;

namespace JointVentures.Api.Contract.Schema;

/// <summary>The types of groups, and the inputs that choose and order them.</summary>
internal static class GroupTypes
{
    /// <summary>The type of a group.</summary>
    public static ObjectGraphType Group(this TypeBook book, GroupDeclaration groups) =>
        book.Type<ObjectGraphType>(groups.Name, groups.Description, type =>
        {
            foreach (var field in groups.Fields)
            {
                var value = book.TypeOf(field);
                type.Has(field.Name, field.Description, field.Nullable ? value : value.Required()).DeclaredBy(field);
            }
        });

    /// <summary>The arguments by which a client chooses, groups and orders.</summary>
    public static QueryArguments GroupArguments(this TypeBook book, GroupsRoot root)
    {
        var groups = root.Groups;
        var arguments = new QueryArguments(root.IsSearched ? [book.Search(), book.Where(groups.Rows)] : [book.Where(groups.Rows)]);
        if (groups.Choice is { } choice)
        {
            arguments.Add(new QueryArgument(book.Enum(choice).ListedWhole().Required())
            {
                Name = ArgumentNames.GroupBy,
                Description = "What the groups are told apart by; without it all records are one group, also where there are none. A dimension that stands twice counts once.",
                DefaultValue = Array.Empty<object>(),
            });
        }

        arguments.Add(ListArguments.Argument(
            ArgumentNames.Order,
            "The order; behind it, and without it, the dimensions in their own order, ascending: enumerations as they are declared, sectors and regions by their codes.",
            book.Sort(groups).ListedWhole()).Weighing(Weights.Choice));
        arguments.Add(ListArguments.Argument(
            ArgumentNames.First,
            FormattableString.Invariant(
                $"At most so many groups from the start: 0 to {book.Limits.Groups}. Without it all of them; more than {book.Limits.Groups} are an error."),
            book.Int()));
        if (groups.Year is { } year)
        {
            arguments.Add(new QueryArgument(book.Boolean().Required())
            {
                Name = ArgumentNames.IncludeEmptyYears,
                Description = $"With {year.Member} in `groupBy`: whether every group of the other dimensions has all years from the first to the last one that any group has, those without records too.",
                DefaultValue = false,
            });
        }

        return arguments;
    }

    private static InputObjectGraphType Sort(this TypeBook book, GroupDeclaration groups) => book.Type<InputObjectGraphType>(
        groups.Name + "SortInput",
        $"What to order groups of type `{groups.Name}` by. Among several fields the one that is written first decides.",
        type =>
        {
            foreach (var (name, field) in groups.Orders)
            {
                type.Has(name, field is AggregateField ? $"The sum of `{field.Name}`." : field.Description, book.Enum(EnumDeclaration.Direction))
                    .Weighing(Weights.Operator);
            }
        });

    private static IGraphType TypeOf(this TypeBook book, Field field) => field switch
    {
        YearDimension => book.Int(),
        EnumDimension member => book.Enum(member.Enum),
        RelatedDimension related => book.Entity(related.Relation.Target),
        GroupCountField or BetweenField => book.Int(),
        AggregateField { Kind: LeafKind.Amount } => book.DecimalAggregate(),
        AggregateField => book.IntAggregate(),
        TotalField or RunningTotalField => book.Type<DecimalScalar>(),
        GroupWhereField => book.Type<JsonScalar>(),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "No type is known for this field of a group."),
    };

    private static ObjectGraphType DecimalAggregate(this TypeBook book) => book.Type<ObjectGraphType>(
        TypeNames.DecimalAggregate, "What amounts of money come to, each with two decimals and exact.", type =>
        {
            var amount = book.Type<DecimalScalar>();
            type.Has(AggregateWords.Sum, "The sum; 0.00 where there is no value.", amount.Required());
            type.Has(AggregateWords.Average, "The sum divided by the number of values, rounded half to even; null where there is none.", amount);
            type.Has(AggregateWords.Min, "The lowest value; null where there is none.", amount);
            type.Has(AggregateWords.Max, "The highest value; null where there is none.", amount);
            type.Has(AggregateWords.Median, "The value in the middle, or half the sum of the two in the middle, rounded half to even; null where there is none.", amount);
        });

    private static ObjectGraphType IntAggregate(this TypeBook book) => book.Type<ObjectGraphType>(
        TypeNames.IntAggregate, "What whole numbers come to.", type =>
        {
            type.Has(AggregateWords.Sum, "The sum; 0 where there is no value.", book.Type<LongScalar>().Required());
            type.Has(AggregateWords.Average, "The sum divided by the number of values, with at most six decimals, rounded half to even; null where there is none.", book.Float());
            type.Has(AggregateWords.Min, "The lowest value; null where there is none.", book.Int());
            type.Has(AggregateWords.Max, "The highest value; null where there is none.", book.Int());
            type.Has(AggregateWords.Median, "The value in the middle, or half the sum of the two in the middle; null where there is no value.", book.Float());
        });
}
