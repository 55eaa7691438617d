using JointVentures.Api.Contract.Declarations;
using JointVentures.Api.Contract.Schema;
using JointVentures.Api.Execution.Counts;
using JointVentures.Api.Execution.Cursors;
using JointVentures.Api.Execution.Pages;
using JointVentures.Api.Execution.Writers;
using JointVentures.Api.Planning.Objects;
using JointVentures.Api.Planning.Orders;
using JointVentures.Api.Planning.Rows;
using JointVentures.Api.Planning.Search;
using JointVentures.Api.Planning.Selections;
using JointVentures.Api.Planning.Sql;

namespace JointVentures.Api.Planning.Pages;

/// <summary>Plans a connection.</summary>
/// <param name="scope">What the planning of the operation shares.</param>
/// <param name="objects">Plans the nodes.</param>
public sealed class ConnectionPlanner(PlanScope scope, ObjectPlanner objects)
{
    /// <summary>Plans it.</summary>
    /// <param name="parentType">The type that has the field.</param>
    /// <param name="field">The field.</param>
    /// <param name="target">The entity that is listed.</param>
    /// <param name="membership">Which rows belong to it; gives null where all do.</param>
    public FieldWriter Plan(string parentType, SelectedField field, EntityDeclaration target, Func<RowSource, SqlFragment?> membership)
    {
        var row = RowSource.First(target.Table);
        var columns = new SelectList();
        // The fields are planned whatever the arguments are: too many of them refuse the operation and not the field.
        var fields = new ConnectionFieldPlanner(scope, objects).Plan(field, target, row, columns);
        var writer = FailedWriter.Or(
            () => Read(scope.Arguments(parentType, field), target, membership, row),
            query => Plan(query, target, row, columns, fields));
        return new NullableWriter(writer, scope.Locations(field));
    }

    /// <summary>Plans the rows of a connection of all rows, whatever the page.</summary>
    /// <param name="parentType">The type that has the field.</param>
    /// <param name="field">The field.</param>
    /// <param name="target">The entity that is listed.</param>
    /// <param name="selected">What is selected on a row.</param>
    /// <exception cref="Contract.Errors.OperationException">The arguments are wrong, or too many fields are selected.</exception>
    public (PageQuery Query, PageArguments Arguments, ObjectWriter Node) PlanRows(
        string parentType, SelectedField field, EntityDeclaration target, IReadOnlyList<SelectedField> selected)
    {
        var row = RowSource.First(target.Table);
        var columns = new SelectList();
        var node = objects.Plan(target, selected, row, columns);
        var query = Read(scope.Arguments(parentType, field), target, _ => null, row);
        return (Pages(query, target, row, columns, writesCursors: false), query.Arguments, node);
    }

    private ConnectionQuery Read(
        FieldArguments arguments, EntityDeclaration target, Func<RowSource, SqlFragment?> membership, RowSource row)
    {
        var list = new ListQuery(scope, arguments, target);
        var search = list.Search();
        var isByRelevance = search is not null && !list.IsOrdered;
        var listed = new ListedRows(target, row, membership(row), list.Filter(row), isByRelevance ? null : search);
        // Apart from the page, whose table has the joins of its fields too.
        var other = RowSource.First(target.Table);
        var counted = new ListedRows(target, other, membership(other), list.Filter(other), search);
        return new ConnectionQuery(
            new PageArguments(
                arguments.Scalar(ArgumentNames.First), arguments.Scalar(ArgumentNames.After), arguments.Scalar(ArgumentNames.Last), arguments.Scalar(ArgumentNames.Before)),
            list.Order(new ListOrder([], false)),
            listed,
            isByRelevance ? search : null,
            new Counting(counted.Count()) { Lead = counted.Chooser });
    }

    private ConnectionWriter Plan(
        ConnectionQuery query, EntityDeclaration target, RowSource row, SelectList columns, IReadOnlyList<SelectedConnectionField> fields) => new(
            Pages(query, target, row, columns, fields.Any(field => field.WritesCursors)), query.Arguments, fields, scope.Limits);

    private PageQuery Pages(
        ConnectionQuery query, EntityDeclaration target, RowSource row, SelectList columns, bool writesCursors)
    {
        var relevance = query.Relevance is null ? [] : new[] { new WalkedKey(SearchCondition.Tier, false, false) };
        CursorKey CursorKey(string column, bool isText, bool nullable) =>
            new(writesCursors ? columns.Place(column) : Execution.Cursors.CursorKey.NotRead, isText, nullable);
        var cursors = new CursorFormat(
            $"{target.Name}: {(relevance.Length > 0 ? "relevance, " : "")}{string.Join(", ", query.Order)}",
            [
                .. relevance.Select(key => CursorKey(key.Column, false, false)),
                .. query.Order.Select(key => CursorKey(key.Column(row), key.IsText, key.Nullable)),
            ]);
        var isFiltered = query.Rows.Where.Any(condition => condition is not null);
        var page = new PagePlan(
            columns,
            row,
            query.Rows.Where,
            [.. relevance, .. query.Order.Select(key => new WalkedKey(key.Column(row), key.Descending, key.Nullable))],
            // A filter may leave so few rows that sorting them beats walking the order.
            isFiltered ? null : OrderDriver.Of(query.Order[0], row))
        {
            NameCondition = query.Rows.NamePlan?.Condition,
            Walk = isFiltered ? OrderWalk.Of(query.Order, row) : null,
            Tiers = query.Relevance?.Leads(),
        };
        return new PageQuery(cursors, page.Statements, query.Count)
        {
            NameLookup = query.Rows.NamePlan?.Lookup,
            Size = query.Rows.IsNarrowed && query.Relevance is null ? query.Rows.Size : null,
            OrderedBy = query.Relevance?.Text,
            IsByKey = query.Order.Count == 1,
            OtherPaths = page.OtherPaths,
            Growth = scope.Growth,
        };
    }

    private sealed record ConnectionQuery(
        PageArguments Arguments, IReadOnlyList<OrderKey> Order, ListedRows Rows, SearchCondition? Relevance, Counting Count);
}
