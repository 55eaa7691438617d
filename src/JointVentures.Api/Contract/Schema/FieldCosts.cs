using GraphQL.Types;
using JointVentures.Api.Contract.Cost;
using JointVentures.Api.Contract.Declarations;

namespace JointVentures.Api.Contract.Schema;

/// <summary>What the fields of the schema's objects cost, as their declarations say.</summary>
internal static class FieldCosts
{
    // About as many as there are groups by sector and year of founding.
    private const int UsualGroups = 1_000;

    /// <summary>How long the list of a relation is.</summary>
    public static ListSize SizeOf(this TypeBook book, ToManyField field) =>
        field is ListField list ? new ListSize(list.UsualSize) : book.PageSize();

    /// <summary>Declares what a field of an entity or a value costs.</summary>
    public static FieldType Costed(this TypeBook book, FieldType type, Field field) => field switch
    {
        ToManyField many => type.Weighing(Weights.Statement).Listing(book.SizeOf(many)),
        CountField => type.Weighing(Weights.Statement),
        FigureField => type.Weighing(Weights.Figure),
        _ => type,
    };

    /// <summary>Declares what a field of the query type costs.</summary>
    public static FieldType Costed(this TypeBook book, FieldType type, RootField root) => root switch
    {
        ConnectionRoot => type.Weighing(Weights.Statement).Listing(book.PageSize()),
        ListRoot list => type.Weighing(Weights.Statement).Listing(new ListSize(list.UsualSize)),
        NodesRoot => type.Weighing(Weights.Statement).Listing(new ListSize(book.Limits.MaxNodes) { SlicingArguments = [ArgumentNames.Ids] }),
        SearchRoot => type.Weighing(Weights.Search).Listing(new ListSize(book.Limits.MaxPageSize)
        {
            SlicingArguments = [ArgumentNames.First],
            SlicingArgumentDefaultValue = SearchTypes.DefaultHits,
        }),
        GroupsRoot groups => type.Weighing(groups.Weight).Listing(new ListSize(book.Limits.Groups)
        {
            SlicingArguments = [ArgumentNames.First],
            SlicingArgumentDefaultValue = Math.Min(UsualGroups, book.Limits.Groups),
        }),
        _ => type.Weighing(Weights.Statement),
    };

    private static ListSize PageSize(this TypeBook book) => new(book.Limits.MaxPageSize)
    {
        SlicingArguments = [ArgumentNames.First, ArgumentNames.Last],
        SlicingArgumentDefaultValue = Math.Min(book.Limits.DefaultPageSize, book.Limits.MaxPageSize),
        SizedFields = [ConnectionWords.Edges, ConnectionWords.Nodes],
    };
}
