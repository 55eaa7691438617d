using GraphQL.Types;
using JointVentures.Api.Contract.Declarations;

namespace JointVentures.Api.Contract.Schema;

/// <summary>What a search across the types takes and gives.</summary>
internal static class SearchTypes
{
    /// <summary>How many hits come where the client does not say.</summary>
    public const int DefaultHits = 20;

    /// <summary>A hit.</summary>
    public static ObjectGraphType Hit(this TypeBook book) => book.Type<ObjectGraphType>(
        TypeNames.SearchHit,
        "A record that a text finds.",
        type =>
        {
            type.Has(HitWords.Score, "How well it answers the text, up to 1, which is a whole name or number; records with equal scores are equally good.", book.Float().Required());
            type.Has(HitWords.Matched, "The text of the record that answers: a name as the register states it, the registration number or the code.", book.String().Required());
            type.Has(HitWords.Node, "The record.", book.Node().Required());
        });

    /// <summary>The arguments of a search.</summary>
    public static QueryArguments ArgumentsOf(this TypeBook book, SearchRoot root) => new(
        new QueryArgument(book.String().Required())
        {
            Name = ArgumentNames.Text,
            Description = FormattableString.Invariant(
                $"What to find: words of a name in any usual spelling, of which the last may be begun and one misspelt, or a number. At most {book.Limits.SearchCharacters} characters. A text without a letter or a digit finds nothing."),
        },
        new QueryArgument(new ListGraphType(book.Enum(root.Types).Required()))
        {
            Name = ArgumentNames.Types,
            Description = "Only records of these types; without it, of all.",
        },
        new QueryArgument(book.Int())
        {
            Name = ArgumentNames.First,
            Description = FormattableString.Invariant($"At most so many hits: 0 to {book.Limits.MaxPageSize}."),
            DefaultValue = DefaultHits,
        });
}
