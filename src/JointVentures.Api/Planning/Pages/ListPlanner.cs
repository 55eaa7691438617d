using JointVentures.Api.Contract.Declarations;
using JointVentures.Api.Contract.Schema;
using JointVentures.Api.Execution.Writers;
using JointVentures.Api.Planning.Objects;
using JointVentures.Api.Planning.Orders;
using JointVentures.Api.Planning.Selections;
using JointVentures.Api.Planning.Sql;

namespace JointVentures.Api.Planning.Pages;

/// <summary>Plans a list without pages.</summary>
/// <param name="scope">What the planning of the operation shares.</param>
/// <param name="objects">Plans the items.</param>
public sealed class ListPlanner(PlanScope scope, ObjectPlanner objects)
{
    /// <summary>Plans a list in an order of its own.</summary>
    /// <param name="field">The field that lists the rows.</param>
    /// <param name="target">The entity that is listed.</param>
    /// <param name="order">The order.</param>
    /// <param name="membership">Which rows belong to it.</param>
    public ListWriter Plan(SelectedField field, EntityDeclaration target, ListOrder order, Func<RowSource, SqlFragment?> membership)
    {
        var row = RowSource.First(target.Table);
        var keys = new OrderPlanner(scope.Limits).Plan(null, null, target, order);
        return Plan(field, target, row, membership(row), keys);
    }

    /// <summary>Plans a list of all rows that the client filters and orders.</summary>
    /// <param name="field">The field of the query type.</param>
    /// <param name="root">What it lists.</param>
    public FieldWriter Plan(SelectedField field, ListRoot root)
    {
        var row = RowSource.First(root.Target.Table);
        return FailedWriter.Or(
            () =>
            {
                var list = new ListQuery(scope, scope.Arguments(TypeNames.Query, field), root.Target);
                return (Where: list.Filter(row), Order: list.Order(root.Order));
            },
            list => Plan(field, root.Target, row, list.Where, list.Order));
    }

    private ListWriter Plan(
        SelectedField field, EntityDeclaration target, RowSource row, SqlFragment? where, IReadOnlyList<OrderKey> order)
    {
        var columns = new SelectList();
        var item = objects.Plan(target, scope.Collect(field.SelectionSets, target), row, columns);
        var orderBy = OrderBy.Text(order.Select(key => new WalkedKey(key.Column(row), key.Descending, key.Nullable)));
        return new ListWriter(new SelectStatement(columns.Fragment(), row, [where]) { OrderBy = orderBy }.Text(), item);
    }
}
