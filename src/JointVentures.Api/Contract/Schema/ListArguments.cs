using GraphQL.Types;
using JointVentures.Api.Contract.Cost;
using JointVentures.Api.Contract.Declarations;

namespace JointVentures.Api.Contract.Schema;

/// <summary>The arguments by which a client chooses, orders and pages.</summary>
internal static class ListArguments
{
    /// <summary>The arguments of a connection.</summary>
    /// <param name="book">The types.</param>
    /// <param name="entity">What the list holds.</param>
    /// <param name="choice">How much work it is to filter and to order it.</param>
    public static QueryArguments PageArguments(this TypeBook book, EntityDeclaration entity, int choice = Weights.Choice) => new(
        [
            .. book.Slice(),
            book.Where(entity).Weighing(choice),
            book.Order(entity, "The order; without it, that in which the records came into the directory.").Weighing(choice),
        ]);

    /// <summary>The arguments of a connection that a text can choose from.</summary>
    /// <param name="book">The types.</param>
    /// <param name="entity">What the list holds.</param>
    /// <param name="choice">How much work it is to filter and to order it.</param>
    public static QueryArguments SearchedArguments(this TypeBook book, EntityDeclaration entity, int choice) => new(
        [
            .. book.Slice(),
            book.Search(),
            book.Where(entity).Weighing(choice),
            book.Order(
                entity, "The order; without it, that in which the records came into the directory, or with `search` the best first.").Weighing(choice),
        ]);

    /// <summary>The text that finds records.</summary>
    public static QueryArgument Search(this TypeBook book) => Argument(
        ArgumentNames.Search,
        FormattableString.Invariant(
            $"Only records that this text finds: by their name in Russian, Kazakh or English, in any usual spelling and with one typing error, or by their registration number; the last word may be begun. At most {book.Limits.SearchCharacters} characters. A text without a letter or a digit finds nothing."),
        book.String()).Weighing(Weights.Search);

    private static IEnumerable<QueryArgument> Slice(this TypeBook book) =>
    [
        Argument(
            ArgumentNames.First,
            FormattableString.Invariant(
                $"At most so many records from the start, or from behind `after`: 0 to {book.Limits.MaxPageSize}. Without `first` and `last` it is {Math.Min(book.Limits.DefaultPageSize, book.Limits.MaxPageSize)}."),
            book.Int()),
        Argument(ArgumentNames.After, "A cursor: only records behind it.", book.String()),
        Argument(
            ArgumentNames.Last,
            FormattableString.Invariant(
                $"At most so many records from the end, or from before `before`: 0 to {book.Limits.MaxPageSize}. Not together with `first`."),
            book.Int()),
        Argument(ArgumentNames.Before, "A cursor: only records before it.", book.String()),
    ];

    /// <summary>The arguments of a list without pages.</summary>
    public static QueryArguments ListedArguments(this TypeBook book, EntityDeclaration entity) =>
        new(book.Where(entity), book.Order(entity, "The order; without it, the list's own."));

    /// <summary>Which records.</summary>
    public static QueryArgument Where(this TypeBook book, EntityDeclaration entity) =>
        Argument(ArgumentNames.Where, "Only records that meet these conditions; without them, all.", book.Filter(entity)).Weighing(Weights.Choice);

    private static QueryArgument Order(this TypeBook book, EntityDeclaration entity, string without) => Argument(
        ArgumentNames.Order,
        without + " The first field decides, the next where it is equal, within one object in the order in which they are written.",
        book.Sort(entity).ListedWhole()).Weighing(Weights.Choice);

    /// <summary>An argument that can be left out.</summary>
    public static QueryArgument Argument(string name, string description, IGraphType type) =>
        new(type) { Name = name, Description = description };
}
