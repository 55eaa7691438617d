using GraphQLParser.AST;
using JointVentures.Api.Contract.Documents;
using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Contract.Inputs;
using JointVentures.Api.Contract.Scalars;
using JointVentures.Api.Execution.Introspection;
using JointVentures.Api.Planning.Selections;

namespace JointVentures.Api.Planning.Introspection;

/// <summary>Takes what is asked about the schema out of an operation that may ask for data too.</summary>
public static class IntrospectionPlanner
{
    /// <summary>Plans it; null where nothing is asked about the schema.</summary>
    /// <param name="document">The document.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="fields">The fields of the query type that ask about the schema.</param>
    public static IntrospectionQuery? Plan(
        PreparedDocument document, GraphQLOperationDefinition operation, IReadOnlyList<SelectedField> fields)
    {
        if (fields.Count == 0)
        {
            return null;
        }

        var reduced = new GraphQLOperationDefinition(new GraphQLSelectionSet([.. fields.Select(Merged)]))
        {
            Operation = OperationType.Query,
            Variables = Used(operation.Variables),
        };
        var fragments = document.Document.Definitions.OfType<GraphQLFragmentDefinition>();
        return new IntrospectionQuery(
            new GraphQLDocument([reduced, .. fragments]),
            reduced,
            [.. fields.Select(field => field.ResponseName)],
            DocumentPlace.Of(document.Document, fields[0].Node));
    }

    /// <summary>What is wrong with the name of a type; null where it has one.</summary>
    /// <param name="field">A field of the query type that asks about the schema.</param>
    /// <param name="variables">The variables that the name may come from.</param>
    public static OperationException? MissingName(SelectedField field, VariableValues variables) =>
        field.Node.Arguments?.Items is [{ Value: GraphQLVariable variable }]
        && variables.Find(variable.Name.StringValue) is null or NullInput
            ? VariableValues.Missing(variable.Name.StringValue, "String!")
            : null;

    private static GraphQLField Merged(SelectedField field) => new(field.Node.Name)
    {
        Alias = field.Node.Alias,
        Arguments = field.Node.Arguments,
        SelectionSet = new GraphQLSelectionSet([.. field.SelectionSets.SelectMany(set => set.Selections)]),
    };

    // The introspection fields' arguments and the conditions of directives are texts and flags; the rest serves the data.
    private static GraphQLVariablesDefinition? Used(GraphQLVariablesDefinition? variables)
    {
        var used = (variables?.Items ?? []).Where(variable => NameOf(variable.Type) is ScalarNames.Boolean or ScalarNames.String).ToList();
        return used.Count == 0 ? null : new GraphQLVariablesDefinition(used);
    }

    private static string NameOf(GraphQLType type) => type switch
    {
        GraphQLNonNullType nonNull => NameOf(nonNull.Type),
        GraphQLNamedType named => named.Name.StringValue,
        _ => "",
    };
}
