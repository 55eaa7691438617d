using JointVentures.Api.Contract.Declarations;
using JointVentures.Api.Contract.Schema;
using JointVentures.Api.Execution.Writers;
using JointVentures.Api.Planning.Objects;
using JointVentures.Api.Planning.Selections;
using JointVentures.Api.Planning.Sql;

namespace JointVentures.Api.Planning.Pages;

/// <summary>Plans the selected fields of a connection and its edges.</summary>
/// <param name="scope">What the planning of the operation shares.</param>
/// <param name="objects">Plans the nodes.</param>
public sealed class ConnectionFieldPlanner(PlanScope scope, ObjectPlanner objects)
{
    /// <summary>Plans them.</summary>
    /// <param name="connection">The field that gives the connection.</param>
    /// <param name="target">The entity that is listed.</param>
    /// <param name="row">Its table; takes the joins.</param>
    /// <param name="columns">Takes the columns.</param>
    public IReadOnlyList<SelectedConnectionField> Plan(SelectedField connection, EntityDeclaration target, RowSource row, SelectList columns) =>
        [.. scope.Collect(connection.SelectionSets, target.ConnectionName!)
            .Select(field => One(field, target, row, columns))];

    private SelectedConnectionField One(SelectedField field, EntityDeclaration target, RowSource row, SelectList columns) => field.Name switch
    {
        ConnectionWords.TotalCount => new TotalCountField(field.ResponseName),
        ConnectionWords.PageInfo => PageInfo(field),
        ConnectionWords.Nodes => new NodesField(field.ResponseName, Node(field, target, row, columns)),
        ConnectionWords.Edges => new EdgesField(field.ResponseName, [.. scope.Collect(field.SelectionSets, target.EdgeName!)
            .Select(part => KeyValuePair.Create(part.ResponseName, EdgePart(part, target, row, columns)))]),
        TypeNames.OwnField => new TypeNameField(field.ResponseName, ConstantWriter.Name(target.ConnectionName!)),
        _ => throw Unknown(field),
    };

    private FieldWriter? EdgePart(SelectedField part, EntityDeclaration target, RowSource row, SelectList columns) => part.Name switch
    {
        ConnectionWords.Cursor => null,
        ConnectionWords.Node => new NestedWriter(null, Node(part, target, row, columns)),
        TypeNames.OwnField => ConstantWriter.Name(target.EdgeName!),
        _ => throw Unknown(part),
    };

    private ObjectWriter Node(SelectedField field, EntityDeclaration target, RowSource row, SelectList columns) =>
        objects.Plan(target, scope.Collect(field.SelectionSets, target), row, columns);

    private PageInfoField PageInfo(SelectedField field) => new(
        field.ResponseName,
        [.. scope.Collect(field.SelectionSets, TypeNames.PageInfo).Select(part => KeyValuePair.Create(part.ResponseName, part.Name switch
        {
            ConnectionWords.HasNextPage => PageInfoPart.HasNextPage,
            ConnectionWords.HasPreviousPage => PageInfoPart.HasPreviousPage,
            ConnectionWords.StartCursor => PageInfoPart.StartCursor,
            ConnectionWords.EndCursor => PageInfoPart.EndCursor,
            TypeNames.OwnField => PageInfoPart.TypeName,
            _ => throw Unknown(part),
        }))]);

    private static InvalidOperationException Unknown(SelectedField field) => new($"{field.Name} has no plan.");
}
