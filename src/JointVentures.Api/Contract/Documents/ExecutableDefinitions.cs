using GraphQLParser.AST;
using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Contract.Limits;

namespace JointVentures.Api.Contract.Documents;

/// <summary>A document to run holds operations and fragments alone (specification, section 5.1.1), which the engine does not check.</summary>
public static class ExecutableDefinitions
{
    /// <summary>Refuses a document with any other definition.</summary>
    /// <exception cref="OperationException">It has one.</exception>
    public static void Check(GraphQLDocument document, OperationLimits limits)
    {
        var wrong = document.Definitions
            .Where(x => x is not (GraphQLOperationDefinition or GraphQLFragmentDefinition))
            .Take(limits.ValidationErrors)
            .ToArray();
        if (wrong.Length > 0)
        {
            throw new OperationException([.. wrong.Select(definition => ValidationFailure.Of(
                "EXECUTABLE_DEFINITIONS",
                "5.1.1",
                "Only operations and fragments can be run: take the definition of a type or directive out of the document.",
                [DocumentPlace.Of(document, definition)]))]);
        }
    }
}
