using GraphQL.Types;
using GraphQLParser.AST;
using JointVentures.Api.Contract.Declarations;
using JointVentures.Api.Contract.Documents;
using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Contract.Inputs;
using JointVentures.Api.Contract.Limits;
using JointVentures.Api.Contract.Schema;
using JointVentures.Api.Execution.Exports;
using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Planning.Costs;
using JointVentures.Api.Planning.Objects;
using JointVentures.Api.Planning.Pages;
using JointVentures.Api.Planning.Selections;
using JointVentures.Api.Planning.Sql;
using JointVentures.Directory.Sources;
using JointVentures.Directory.Text;

namespace JointVentures.Api.Planning.Exports;

/// <summary>Plans an operation of one connection as a file of its rows.</summary>
/// <param name="directory">The contract.</param>
/// <param name="schema">The schema that follows from it.</param>
/// <param name="limits">How much an operation may ask.</param>
public sealed class ExportPlanner(DirectoryDeclaration directory, ISchema schema, OperationLimits limits)
{
    /// <summary>Plans it.</summary>
    /// <param name="document">A valid document.</param>
    /// <param name="operation">Its operation.</param>
    /// <param name="variables">The variables.</param>
    /// <param name="language">The language of the headers.</param>
    /// <exception cref="OperationException">The operation is no export, or its connection has wrong arguments.</exception>
    public ExportPlan Plan(PreparedDocument document, GraphQLOperationDefinition operation, VariableValues variables, Language language)
    {
        new Conditions(document, variables).Check(operation.SelectionSet);
        var scope = new PlanScope(directory, schema, limits, document, variables);
        var connection = OnlyConnection(scope.Collect([operation.SelectionSet], TypeNames.Query));
        var target = ((ConnectionRoot)Root(connection)).Target;
        var (list, row, selected) = Rows(connection, target, scope);
        // With a count of its own: each field counts once, when its rows are planned.
        var names = new PlanScope(directory, schema, limits, document, variables);
        var table = new ColumnPlanner(names, variables.Slots, language).Plan((IObjectGraphType)schema.AllTypes[target.Name]!, selected);
        try
        {
            var (query, arguments, node) = new ConnectionPlanner(scope, new ObjectPlanner(scope))
                .PlanRows(TypeNames.Query, connection, target, selected);
            var cost = new CostPlanner(schema, document, variables) { Whole = true }.Plan(operation);
            return new ExportPlan(
                connection.ResponseName, scope.Locations(connection)[0], list, row, query, arguments, node, table, AsOf(), cost);
        }
        catch (OperationException exception) when (exception.Error is { Path: null, Locations.Count: 0 })
        {
            throw exception.Of(connection.ResponseName, scope.Locations(connection)[0]);
        }
    }

    private RootField Root(SelectedField field) => directory.Roots.First(root => root.Name == field.Name);

    // What is selected beside the connection would be missing in the file.
    private SelectedField OnlyConnection(IReadOnlyList<SelectedField> fields)
    {
        var connections = fields.Where(field => directory.Roots.Any(root => root.Name == field.Name && root is ConnectionRoot)).ToArray();
        var others = fields.Count(field => field.Name != TypeNames.OwnField) - connections.Length;
        if (connections is [var only] && others == 0)
        {
            return only;
        }

        throw new OperationException(new OperationError(
                ErrorCode.ExportNeedsOneConnection,
                "An export is an operation of exactly one connection, such as `jointVentures`, and nothing beside it. "
                + (connections.Length == 0 ? "Ask for one, or accept application/json." : "Ask for each alone, or accept application/json."))
            .With("connections", connections.Length)
            .With("otherFields", others));
    }

    // Cursors, counts and what is said of pages have no place in a file of all rows.
    private static (string List, string? Row, IReadOnlyList<SelectedField> Selected) Rows(SelectedField connection, EntityDeclaration target, PlanScope scope)
    {
        var lists = scope.Collect(connection.SelectionSets, target.ConnectionName!).Where(field => field.Name is ConnectionWords.Nodes or ConnectionWords.Edges).ToArray();
        var rows = lists.SelectMany(list => list.Name == ConnectionWords.Nodes
            ? [(List: list, Row: list)]
            : scope.Collect(list.SelectionSets, target.EdgeName!).Where(part => part.Name == ConnectionWords.Node).Select(part => (List: list, Row: part)))
            .ToArray();
        return rows is [var (list, row)]
            ? (list.ResponseName, list == row ? null : row.ResponseName, scope.Collect(row.SelectionSets, target))
            : throw new OperationException(new OperationError(
                    ErrorCode.ExportNeedsOneList,
                    $"An export has the rows of one list: select fields of `{ConnectionWords.Nodes}`, or of `{ConnectionWords.Edges} {{ {ConnectionWords.Node} }}`, once.")
                .At(scope.Locations(connection)[0])
                .With("lists", rows.Length));
    }

    private StatementText AsOf()
    {
        var dataset = RowSource.First(directory.Of<Dataset>().Table);
        var day = dataset.Column(dataset.Table.FindProperty(nameof(Dataset.AsOf))!);
        return new SelectStatement(SqlFragment.Of(day), dataset, []).Text();
    }
}
