using JointVentures.Api.Contract.Declarations;
using JointVentures.Api.Contract.Declarations.Groups;
using JointVentures.Api.Contract.Schema;
using JointVentures.Api.Execution.Groups;
using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Execution.Writers;
using JointVentures.Api.Planning.Objects;
using JointVentures.Api.Planning.Selections;
using JointVentures.Api.Planning.Sql;

namespace JointVentures.Api.Planning.Groups;

/// <summary>Plans the selected fields of a group.</summary>
/// <param name="scope">What the planning of the operation shares.</param>
/// <param name="objects">Plans the records that groups are told apart by.</param>
/// <param name="columns">Takes what is asked for.</param>
/// <param name="conditions">Makes the groups' filters.</param>
internal sealed class GroupFieldPlanner(PlanScope scope, ObjectPlanner objects, GroupColumns columns, GroupConditions conditions)
{
    /// <summary>The sum over the years so far, once the fields are planned; null where it is not asked for.</summary>
    public RunningTotal? RunningTotal { get; private set; }

    /// <summary>Plans them.</summary>
    public ObjectWriter Plan(GroupDeclaration groups, IReadOnlyList<SelectedField> selected) =>
        new([.. selected.Select(field => KeyValuePair.Create(
            field.ResponseName,
            field.Name == TypeNames.OwnField
                ? ConstantWriter.Name(groups.Name)
                : Plan(groups.Fields.First(declared => declared.Name == field.Name), field)))]);

    private FieldWriter Plan(Field declared, SelectedField selected) => declared switch
    {
        DimensionField dimension => columns.CellOf(dimension) is { } cell ? Dimension(dimension, cell, selected) : new ConstantWriter("null"),
        GroupCountField => new LeafWriter(columns.Count, false, GroupFormats.Number),
        AggregateField aggregate => Aggregate(aggregate, selected),
        TotalField total => new LeafWriter(columns.PlaceSum(total.Column), false, GroupFormats.Total),
        RunningTotalField total => Running(total),
        BetweenField between => new LeafWriter(columns.PlaceBetween(between), false, GroupFormats.Number),
        GroupWhereField => conditions.Writer(),
        _ => throw new InvalidOperationException($"Nothing plans {declared.Name}."),
    };

    private FieldWriter Dimension(DimensionField dimension, int cell, SelectedField selected)
    {
        switch (dimension)
        {
            case YearDimension:
                return new LeafWriter(cell, false, LeafFormats.Number);
            case EnumDimension member:
                return new LeafWriter(cell, false, LeafFormatting.Of(member.Value, ""));
            case RelatedDimension { Relation.Target: var target }:
                var row = RowSource.First(target.Table);
                var list = new SelectList();
                var fields = objects.Plan(target, scope.Collect(selected.SelectionSets, target), row, list);
                var statement = new SelectStatement(
                    list.Fragment(), row, [Comparisons.Equal(row.Key, new ParentParameter(cell))]);
                return new RowWriter(statement.Text(), fields);
            default:
                throw new InvalidOperationException($"Nothing plans {dimension.Name}.");
        }
    }

    private FieldWriter Running(RunningTotalField total)
    {
        if (columns.Year is null)
        {
            return new ConstantWriter("null");
        }

        RunningTotal ??= new RunningTotal(columns.PlaceSum(total.Column), columns.PlaceOwn());
        return new LeafWriter(RunningTotal.Column, false, GroupFormats.Total);
    }

    private NestedWriter Aggregate(AggregateField aggregate, SelectedField selected)
    {
        var isMoney = aggregate.Kind == LeafKind.Amount;
        var type = isMoney ? TypeNames.DecimalAggregate : TypeNames.IntAggregate;
        return new NestedWriter(null, new ObjectWriter([.. scope.Collect(selected.SelectionSets, type).Select(field => KeyValuePair.Create(
            field.ResponseName,
            (FieldWriter)(field.Name switch
            {
                AggregateWords.Sum => new LeafWriter(Sum(aggregate), false, isMoney ? GroupFormats.Total : GroupFormats.Number),
                AggregateWords.Average => Average(aggregate),
                AggregateWords.Min or AggregateWords.Max => new LeafWriter(
                    columns.Place(field.Name, aggregate.Column), true, isMoney ? LeafFormats.Amount : LeafFormats.Number),
                AggregateWords.Median => new LeafWriter(
                    columns.PlaceMedian(aggregate.Column), true, isMoney ? GroupFormats.MoneyMedian : GroupFormats.NumberMedian),
                TypeNames.OwnField => ConstantWriter.Name(type),
                _ => throw new InvalidOperationException($"{field.Name} has no plan."),
            })))]));
    }

    private LeafWriter Average(AggregateField aggregate)
    {
        var count = columns.Place("count", aggregate.Column);
        return new LeafWriter(
            Sum(aggregate), true, aggregate.Kind == LeafKind.Amount ? GroupFormats.MoneyAverage(count) : GroupFormats.NumberAverage(count));
    }

    private int Sum(AggregateField aggregate) =>
        aggregate.Kind == LeafKind.Amount ? columns.PlaceSum(aggregate.Column) : columns.Place(AggregateWords.Sum, aggregate.Column);
}
