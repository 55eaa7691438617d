using JointVentures.Api.Contract.Declarations;
using JointVentures.Api.Contract.Schema;
using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Execution.Writers;
using JointVentures.Api.Planning.Figures;
using JointVentures.Api.Planning.Pages;
using JointVentures.Api.Planning.Selections;
using JointVentures.Api.Planning.Sql;

namespace JointVentures.Api.Planning.Objects;

/// <summary>Plans the selected fields of an object: which columns a statement gives and what writes them.</summary>
/// <param name="scope">What the planning of the operation shares.</param>
public sealed class ObjectPlanner(PlanScope scope)
{
    /// <summary>Plans a row of an entity.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="selected">What is selected on it.</param>
    /// <param name="row">Its table in the statement; takes the joins.</param>
    /// <param name="columns">Takes the columns.</param>
    public ObjectWriter Plan(EntityDeclaration entity, IReadOnlyList<SelectedField> selected, RowSource row, SelectList columns) =>
        Plan(entity.Name, entity.Fields, selected, row, columns);

    private ObjectWriter Plan(
        string typeName, IReadOnlyList<Field> declared, IReadOnlyList<SelectedField> selected, RowSource row, SelectList columns) =>
        new([.. selected.Select(field => KeyValuePair.Create(
            field.ResponseName,
            field.Name == TypeNames.OwnField
                ? ConstantWriter.Name(typeName)
                : Plan(typeName, declared.First(x => x.Name == field.Name), field, row, columns)))]);

    private FieldWriter Plan(string typeName, Field declared, SelectedField selected, RowSource row, SelectList columns) => declared switch
    {
        LeafField leaf => new LeafWriter(columns.Place(row.Column(leaf.Column)), leaf.Nullable, LeafFormatting.Of(leaf, typeName)),
        LanguagesField { Column: null } stated => new ConstantWriter(LeafFormatting.All(stated.Languages)),
        LanguagesField stated => new LeafWriter(columns.Place(row.Column(stated.Column!)), false, LeafFormatting.Flags(stated.Languages)),
        RateYearField year => new LeafWriter(columns.Place(row.Column(year.Date)), false, LeafFormats.Year),
        ConvertedAmountField amount => new ConversionPlanner(scope).Plan(amount, typeName, selected, row, columns),
        FigureField figure => FigurePlanner.Plan(figure, row, columns),
        CountField count => new LeafWriter(
            columns.Place(SqlFragment.Of($"(select count(*) from {SqlName.Of(count.Rows)})")), false, LeafFormats.Number),
        ValueField group => Nested(group, selected, row, columns),
        ToOneField one => Nested(one, selected, row, columns),
        ListField list => new ListPlanner(scope, this).Plan(
            selected, list.Target, list.Order, member => Membership.Of(list, member, Parent(row, columns))),
        ConnectionField connection => new ConnectionPlanner(scope, this).Plan(
            typeName, selected, connection.Target, member => Membership.Of(connection, member, Parent(row, columns))),
        _ => throw new InvalidOperationException($"Nothing plans {declared.Name}."),
    };

    private static ParentParameter Parent(RowSource row, SelectList columns) => new(columns.Place(row.Key));

    private NestedWriter Nested(ValueField group, SelectedField selected, RowSource row, SelectList columns)
    {
        int? presence = group.Presence is { } column ? columns.Place(row.Column(column)) : null;
        var fields = scope.Collect(selected.SelectionSets, group.Type.Name);
        return new NestedWriter(presence, Plan(group.Type.Name, group.Fields, fields, row, columns));
    }

    private NestedWriter Nested(ToOneField one, SelectedField selected, RowSource row, SelectList columns)
    {
        var target = row.Join(one.ForeignKey, decides: false);
        int? presence = one.Nullable ? columns.Place(target.Key) : null;
        return new NestedWriter(presence, Plan(one.Target, scope.Collect(selected.SelectionSets, one.Target), target, columns));
    }
}
