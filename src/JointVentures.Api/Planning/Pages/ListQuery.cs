using JointVentures.Api.Contract.Declarations;
using JointVentures.Api.Contract.Inputs;
using JointVentures.Api.Contract.Schema;
using JointVentures.Api.Planning.Filters;
using JointVentures.Api.Planning.Orders;
using JointVentures.Api.Planning.Search;
using JointVentures.Api.Planning.Selections;
using JointVentures.Api.Planning.Sql;
using JointVentures.Directory.Store;

namespace JointVentures.Api.Planning.Pages;

/// <summary>What a client says of a list: which rows, in which order.</summary>
/// <param name="scope">What the planning of the operation shares.</param>
/// <param name="arguments">The field's arguments.</param>
/// <param name="target">The entity that is listed.</param>
public sealed class ListQuery(PlanScope scope, FieldArguments arguments, EntityDeclaration target)
{
    /// <summary>The client's `where`; null where it is not given.</summary>
    public ObjectInput? Where { get; } = arguments.Find(ArgumentNames.Where) as ObjectInput;

    /// <summary>The condition of `where` in a statement; null where it comes to nothing.</summary>
    /// <exception cref="Contract.Errors.OperationException">The filter cannot be met.</exception>
    public SqlFragment? Filter(RowSource row) => Filter(row, new FilterBudget(scope.Limits));

    /// <summary>The same where some of what a filter may ask is spent already.</summary>
    /// <exception cref="Contract.Errors.OperationException">The filter cannot be met.</exception>
    public SqlFragment? Filter(RowSource row, FilterBudget budget) => Where is null
        ? null
        : new FilterPlanner(scope.Directory, budget).Plan(arguments.InputType(ArgumentNames.Where), Where, target, row);

    /// <summary>What `search` asks; null where it is not given.</summary>
    public SearchCondition? Search() => arguments.Scalar(ArgumentNames.Search) is { } text && SearchIndex.Of(target.Table) is { } index
        ? new SearchCondition(index, text, scope.Limits)
        : null;

    /// <summary>Whether the client states an order.</summary>
    public bool IsOrdered => arguments.Find(ArgumentNames.Order) is { } order && HasKey(order);

    /// <summary>The effective order.</summary>
    /// <exception cref="Contract.Errors.OperationException">The order cannot be met.</exception>
    public IReadOnlyList<OrderKey> Order(ListOrder standard) =>
        new OrderPlanner(scope.Limits).Plan(arguments.InputType(ArgumentNames.Order), arguments.Find(ArgumentNames.Order), target, standard);

    private static bool HasKey(InputValue value) => value switch
    {
        ListInput list => list.Items.Any(HasKey),
        ObjectInput fields => fields.Entries.Any(entry => HasKey(entry.Value)),
        _ => true,
    };
}
