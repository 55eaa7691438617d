using GraphQLParser.AST;
using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Contract.Limits;

namespace JointVentures.Api.Contract.Documents;

/// <summary>How deep the fields of a document are nested with its fragments filled in.</summary>
public static class DocumentDepth
{
    /// <summary>Refuses a document that is nested too deep.</summary>
    /// <param name="document">A valid document: its fragments form no cycle.</param>
    /// <param name="limits">How deep it may be.</param>
    /// <exception cref="OperationException">It is deeper than the limit.</exception>
    public static void Check(PreparedDocument document, OperationLimits limits)
    {
        var depths = new SelectionDepth(document, static _ => 1);
        foreach (var operation in document.Document.Definitions.OfType<GraphQLOperationDefinition>())
        {
            var depth = depths.Of(operation.SelectionSet);
            if (depth > limits.Depth)
            {
                var error = new OperationError(
                    ErrorCode.ExecutionDepth, "The operation is nested deeper than allowed: ask for the inner rows by their ids.");
                throw new OperationException(error
                    .At(DocumentPlace.Of(document.Document, operation))
                    .With("detectedExecutionDepth", depth)
                    .With("allowedExecutionDepth", limits.Depth));
            }
        }
    }
}
