using JointVentures.Api.Contract.Declarations;
using JointVentures.Api.Contract.Declarations.Groups;
using JointVentures.Api.Contract.Inputs;
using JointVentures.Api.Contract.Schema;
using JointVentures.Api.Execution.Groups;
using JointVentures.Api.Execution.Writers;
using JointVentures.Api.Planning.Filters;
using JointVentures.Api.Planning.Objects;
using JointVentures.Api.Planning.Pages;
using JointVentures.Api.Planning.Selections;
using JointVentures.Api.Planning.Sql;

namespace JointVentures.Api.Planning.Groups;

/// <summary>Plans statistics: one statement for what is counted and added up, and one for each median.</summary>
/// <param name="scope">What the planning of the operation shares.</param>
/// <param name="objects">Plans the records that groups are told apart by.</param>
public sealed class GroupPlanner(PlanScope scope, ObjectPlanner objects)
{
    /// <summary>Plans them.</summary>
    /// <param name="field">The field of the query type.</param>
    /// <param name="root">Which groups.</param>
    public FieldWriter Plan(SelectedField field, GroupsRoot root)
    {
        var selected = scope.Collect(field.SelectionSets, root.Groups.Name);
        return FailedWriter.Or(
            () => Read(scope.Arguments(TypeNames.Query, field), root.Groups),
            asked => Plan(asked, root.Groups, selected));
    }

    private Asked Read(FieldArguments arguments, GroupDeclaration groups)
    {
        var dimensions = groups.Choice is null ? groups.Dimensions : Chosen(arguments, groups);
        // As a series the years of a group follow each other.
        DimensionField[] series = [.. dimensions.Where(dimension => dimension is not YearDimension), .. dimensions.OfType<YearDimension>()];
        var list = new ListQuery(scope, arguments, groups.Rows);
        var rows = new GroupedRows(groups, series, Filter, list.Search());
        var columns = new GroupColumns(groups, series, rows);
        var order = new GroupOrderPlanner(groups, columns).Plan(arguments, dimensions);
        return new Asked(arguments, list.Where, series, rows, columns, order);

        SqlFragment? Filter(RowSource row)
        {
            // What tells a group apart is added to the client's filter, and the whole must not ask too much either.
            var budget = new FilterBudget(scope.Limits);
            foreach (var _ in series.SelectMany(GroupConditions.Comparisons))
            {
                budget.Spend();
            }

            return list.Filter(row, budget);
        }
    }

    private static DimensionField[] Chosen(FieldArguments arguments, GroupDeclaration groups) =>
        arguments.Find(ArgumentNames.GroupBy) is not ListInput list ? [] :
        [
            .. list.Items.OfType<LeafInput>()
                .Select(item => groups.Dimensions.First(dimension => dimension.Member == (string)item.Source.Constant!))
                .Distinct(),
        ];

    private GroupListWriter Plan(Asked asked, GroupDeclaration groups, IReadOnlyList<SelectedField> selected)
    {
        var fields = new GroupFieldPlanner(scope, objects, asked.Columns, new GroupConditions(asked.Columns, asked.Dimensions, asked.Where));
        var item = fields.Plan(groups, selected);
        return new GroupListWriter(
            new GroupQuery(asked.Columns.Statement(), asked.Columns.DimensionCount, asked.Columns.Cells, asked.Order)
            {
                Lead = asked.Rows.Chooser,
                Parts = asked.Columns.Parts,
                RunningTotal = fields.RunningTotal,
                Years = asked.Columns.Year is not null && asked.Arguments.Scalar(ArgumentNames.IncludeEmptyYears) is { Constant: true } ? asked.Columns.Years() : null,
                First = asked.Arguments.Scalar(ArgumentNames.First),
            },
            item);
    }

    private sealed record Asked(
        FieldArguments Arguments,
        ObjectInput? Where,
        IReadOnlyList<DimensionField> Dimensions,
        GroupedRows Rows,
        GroupColumns Columns,
        IReadOnlyList<GroupOrderKey> Order);
}
