using GraphQL.Types;
using JointVentures.Api.Contract.Cost;
using JointVentures.Api.Contract.Declarations;

namespace JointVentures.Api.Contract.Schema;

/// <summary>The types of a page of a list.</summary>
internal static class ConnectionTypes
{
    /// <summary>The connection of an entity.</summary>
    public static ObjectGraphType Connection(this TypeBook book, EntityDeclaration entity) =>
        book.Type<ObjectGraphType>(entity.ConnectionName!, $"One page of a list of records of type `{entity.Name}`.", type =>
        {
            type.Has(ConnectionWords.PageInfo, "Where the page stands within the list.", book.PageInfo().Required());
            type.Has(ConnectionWords.Edges, "The records of the page, each with its cursor.", book.Edge(entity).ListedWhole());
            type.Has(ConnectionWords.Nodes, "The records of the page.", book.Entity(entity).ListedWhole());
            type.Has(ConnectionWords.TotalCount, "How many records the whole list has, over all pages.", book.Int().Required()).Weighing(Weights.Statement);
        }).DeclaredBy(entity);

    private static ObjectGraphType Edge(this TypeBook book, EntityDeclaration entity) =>
        book.Type<ObjectGraphType>(entity.EdgeName!, $"A record of type `{entity.Name}` in a page, with its cursor.", type =>
        {
            type.Has(ConnectionWords.Cursor, "Where the record stands in the order, to be given back as `after` or `before`. Opaque.", book.String().Required());
            type.Has(ConnectionWords.Node, "The record.", book.Entity(entity).Required());
        }).DeclaredBy(entity);

    private static ObjectGraphType PageInfo(this TypeBook book) =>
        book.Type<ObjectGraphType>(TypeNames.PageInfo, "Where a page stands within its list.", type =>
        {
            type.Has(
                ConnectionWords.HasNextPage, "Whether records follow the page; with `last`, whether `before` was given.", book.Boolean().Required());
            type.Has(
                ConnectionWords.HasPreviousPage, "With `last`, whether records precede the page; otherwise whether `after` was given.", book.Boolean().Required());
            type.Has(ConnectionWords.StartCursor, "The cursor of the first record of the page; null for an empty page.", book.String());
            type.Has(ConnectionWords.EndCursor, "The cursor of the last record of the page; null for an empty page.", book.String());
        });
}
