using GraphQL.Types;
using GraphQLParser.AST;
using JointVentures.Api.Contract.Declarations;
using JointVentures.Api.Contract.Documents;
using JointVentures.Api.Contract.Inputs;
using JointVentures.Api.Contract.Limits;
using JointVentures.Api.Contract.Schema;
using JointVentures.Api.Execution;
using JointVentures.Api.Execution.Writers;
using JointVentures.Api.Planning.Costs;
using JointVentures.Api.Planning.Groups;
using JointVentures.Api.Planning.Introspection;
using JointVentures.Api.Planning.Lookups;
using JointVentures.Api.Planning.Objects;
using JointVentures.Api.Planning.Pages;
using JointVentures.Api.Planning.Search;
using JointVentures.Api.Planning.Selections;

namespace JointVentures.Api.Planning;

/// <summary>Plans an operation, once for all requests whose variables have the same shape.</summary>
/// <param name="directory">The contract.</param>
/// <param name="schema">The schema that follows from it.</param>
/// <param name="limits">How much an operation may ask.</param>
public sealed class OperationPlanner(DirectoryDeclaration directory, ISchema schema, OperationLimits limits)
{
    /// <summary>Plans it.</summary>
    /// <param name="document">A valid document.</param>
    /// <param name="operation">Its operation.</param>
    /// <param name="variables">The variables' shape; their values are of no matter.</param>
    /// <exception cref="Contract.Errors.OperationException">
    /// The operation selects too many fields, or a condition of its directives is null.
    /// </exception>
    public OperationPlan Plan(PreparedDocument document, GraphQLOperationDefinition operation, VariableValues variables)
    {
        new Conditions(document, variables).Check(operation.SelectionSet);
        var scope = new PlanScope(directory, schema, limits, document, variables);
        var objects = new ObjectPlanner(scope);
        var fields = scope.Collect([operation.SelectionSet], TypeNames.Query);
        var aboutSchema = fields
            .Where(field => IsAboutSchema(field.Name) && IntrospectionPlanner.MissingName(field, variables) is null)
            .ToArray();
        return new OperationPlan(
            new ObjectWriter([.. fields.Select(field => KeyValuePair.Create(field.ResponseName, Plan(field, scope, objects, variables)))]),
            IntrospectionPlanner.Plan(document, operation, aboutSchema),
            new CostPlanner(schema, document, variables).Plan(operation),
            scope.Growth);
    }

    private static bool IsAboutSchema(string name) => name is "__schema" or "__type";

    private FieldWriter Plan(SelectedField field, PlanScope scope, ObjectPlanner objects, VariableValues variables)
    {
        if (IsAboutSchema(field.Name))
        {
            return IntrospectionPlanner.MissingName(field, variables) is { } missing
                ? new NullableWriter(new FailedWriter(missing), scope.Locations(field))
                : new IntrospectionWriter(field.ResponseName);
        }

        if (field.Name == TypeNames.OwnField)
        {
            return ConstantWriter.Name(TypeNames.Query);
        }

        var lookups = new LookupPlanner(scope, objects);
        FieldWriter Nullable(FieldWriter writer) => new NullableWriter(writer, scope.Locations(field));
        return directory.Roots.First(root => root.Name == field.Name) switch
        {
            NodeRoot => Nullable(lookups.Plan(field)),
            NodesRoot => new RequiredWriter(lookups.PlanList(field), scope.Locations(field)),
            ByIdRoot root => Nullable(lookups.Plan(field, root)),
            ByKeyRoot root => Nullable(lookups.Plan(field, root)),
            ConnectionRoot root => new ConnectionPlanner(scope, objects).Plan(TypeNames.Query, field, root.Target, _ => null),
            ListRoot root => new RequiredWriter(new ListPlanner(scope, objects).Plan(field, root), scope.Locations(field)),
            GroupsRoot root => new RequiredWriter(new GroupPlanner(scope, objects).Plan(field, root), scope.Locations(field)),
            SearchRoot root => new RequiredWriter(new SearchPlanner(scope, lookups).Plan(field, root), scope.Locations(field)),
            SingleRoot root => lookups.Plan(field, root),
            var root => throw new InvalidOperationException($"Nothing plans {root.Name}."),
        };
    }
}
