using GraphQL.Types;
using GraphQLParser.AST;
using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Contract.Limits;

namespace JointVentures.Api.Contract.Documents;

/// <summary>
/// Variables are of input types (specification, section 5.8.2). The engine checks that too, but fails before it does where such
/// a variable has a default.
/// </summary>
public static class InputVariables
{
    /// <summary>Refuses a document with a variable of any other type.</summary>
    /// <exception cref="OperationException">It has one.</exception>
    public static void Check(GraphQLDocument document, ISchema schema, OperationLimits limits)
    {
        var wrong = document.Definitions.OfType<GraphQLOperationDefinition>()
            .SelectMany(operation => operation.Variables?.Items ?? [])
            .Where(variable => schema.AllTypes[NameOf(variable.Type)] is not (null or ScalarGraphType or IInputObjectGraphType))
            .Take(limits.ValidationErrors)
            .ToArray();
        if (wrong.Length > 0)
        {
            throw new OperationException([.. wrong.Select(variable => ValidationFailure.Of(
                "VARIABLES_ARE_INPUT_TYPES",
                "5.8.2",
                $"Variable '{ClientText.Shortened(variable.Variable.Name.StringValue)}' cannot be of the type '{NameOf(variable.Type)}', which only answers have.",
                [DocumentPlace.Of(document, variable)]))]);
        }
    }

    private static string NameOf(GraphQLType type) => type switch
    {
        GraphQLNonNullType nonNull => NameOf(nonNull.Type),
        GraphQLListType list => NameOf(list.Type),
        _ => ((GraphQLNamedType)type).Name.StringValue,
    };
}
