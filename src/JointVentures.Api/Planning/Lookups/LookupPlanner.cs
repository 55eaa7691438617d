using JointVentures.Api.Contract.Declarations;
using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Contract.Ids;
using JointVentures.Api.Contract.Inputs;
using JointVentures.Api.Contract.Schema;
using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Execution.Writers;
using JointVentures.Api.Planning.Filters;
using JointVentures.Api.Planning.Objects;
using JointVentures.Api.Planning.Selections;
using JointVentures.Api.Planning.Sql;
using JointVentures.Directory.Store;

namespace JointVentures.Api.Planning.Lookups;

/// <summary>Plans the ways to single rows.</summary>
/// <param name="scope">What the planning of the operation shares.</param>
/// <param name="objects">Plans the rows.</param>
public sealed class LookupPlanner(PlanScope scope, ObjectPlanner objects)
{
    /// <summary>Plans the row of any type with an id.</summary>
    public FieldWriter Plan(SelectedField field) => WithArguments(field, arguments => new SingleNodeWriter(AnyNode(field), Id(arguments)));

    /// <summary>Plans the rows of any types with ids.</summary>
    public FieldWriter PlanList(SelectedField field) => WithArguments(field, arguments =>
        new NodeListWriter(AnyNode(field), OperandList.Of(arguments.Find(ArgumentNames.Ids)!)!.Sources, scope.Limits.MaxNodes));

    /// <summary>Plans the row of one type with an id.</summary>
    public FieldWriter Plan(SelectedField field, ByIdRoot root) => WithArguments(field, arguments =>
    {
        var types = new Dictionary<string, NodeType> { [root.Target.Name] = ByKey(field, root.Target) };
        return new SingleNodeWriter(new NodeWriter(Typed(root.Target, scope.Directory), types), Id(arguments));
    });

    /// <summary>Plans the row with values that are unique together.</summary>
    public FieldWriter Plan(SelectedField field, ByKeyRoot root) => WithArguments(field, arguments =>
    {
        var row = RowSource.First(root.Target.Table);
        var conditions = root.Keys.Select(key => Comparisons.Equal(
            row.Column(StoredText.Compared(key.Field.Column)),
            Parameter.Of(arguments.Scalar(key.Name)!.Value, Operand.Equality(root.Target, key.Field, scope.Directory))));
        return Row(field, root.Target, row, [.. conditions]);
    });

    /// <summary>Plans the only row of an entity.</summary>
    public FieldWriter Plan(SelectedField field, SingleRoot root) =>
        Row(field, root.Target, RowSource.First(root.Target.Table), []);

    private RowWriter Row(SelectedField field, EntityDeclaration target, RowSource row, IReadOnlyList<SqlFragment> where)
    {
        var columns = new SelectList();
        var writer = objects.Plan(target, scope.Collect(field.SelectionSets, target), row, columns);
        return new RowWriter(new SelectStatement(columns.Fragment(), row, [.. where]).Text(), writer);
    }

    private FieldWriter WithArguments(SelectedField field, Func<FieldArguments, FieldWriter> plan) =>
        FailedWriter.Or(() => scope.Arguments(TypeNames.Query, field), plan);

    private static ValueSource Id(FieldArguments arguments) => arguments.Scalar(ArgumentNames.Id)!.Value;

    private NodeWriter AnyNode(SelectedField field) => new(
        Any(scope.Directory),
        scope.Directory.Entities.Where(entity => entity.IsNode).ToDictionary(entity => entity.Name, entity => ByKey(field, entity)));

    /// <summary>Plans the row of a type by its key, the first of the scope's keys.</summary>
    public NodeType ByKey(SelectedField field, EntityDeclaration entity)
    {
        var row = RowSource.First(entity.Table);
        var columns = new SelectList();
        var writer = objects.Plan(entity, scope.Collect(field.SelectionSets, entity), row, columns);
        var key = Comparisons.Equal(row.Key, new GivenParameter(0));
        return new NodeType(new SelectStatement(columns.Fragment(), row, [key]).Text(), writer);
    }

    // The plan keeps these, and with them no more than they name: the scope knows the variables of the first request.
    private static Func<string, GlobalId> Any(DirectoryDeclaration directory) => text => NodeId.Read(text, directory);

    private static Func<string, GlobalId> Typed(EntityDeclaration target, DirectoryDeclaration directory) => text =>
    {
        var id = NodeId.Read(text, directory);
        return id.TypeName == target.Name ? id : throw new OperationException(new OperationError(
                ErrorCode.IdTypeMismatch,
                $"The node id type name `{id.TypeName}` does not match the expected type name `{target.Name}`: use `node`, or the field of that type.")
            .With("expectedTypeName", target.Name)
            .With("typeName", id.TypeName));
    };
}
