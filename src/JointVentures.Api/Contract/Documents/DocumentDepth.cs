using GraphQLParser.AST;
using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Contract.Limits;

namespace JointVentures.Api.Contract.Documents;

/// <summary>How deep the fields of a document are nested with its fragments filled in.</summary>
public sealed class DocumentDepth
{
    private readonly PreparedDocument _document;
    private readonly Dictionary<string, int> _fragments = [];

    private DocumentDepth(PreparedDocument document) => _document = document;

    /// <summary>Refuses a document that is nested too deep.</summary>
    /// <param name="document">A valid document: its fragments form no cycle.</param>
    /// <param name="limits">How deep it may be.</param>
    /// <exception cref="OperationException">It is deeper than the limit.</exception>
    public static void Check(PreparedDocument document, OperationLimits limits)
    {
        var depths = new DocumentDepth(document);
        foreach (var operation in document.Document.Definitions.OfType<GraphQLOperationDefinition>())
        {
            var depth = depths.Of(operation.SelectionSet);
            if (depth > limits.Depth)
            {
                var error = new OperationError(
                    ErrorCode.ExecutionDepth, "The operation is nested deeper than allowed: ask for the inner rows by their ids.");
                throw new OperationException(error
                    .At(DocumentPlace.Of(document.Document, operation))
                    .With("detectedExecutionDepth", (long)depth)
                    .With("allowedExecutionDepth", (long)limits.Depth));
            }
        }
    }

    private int Of(GraphQLSelectionSet? selections) => selections?.Selections.Select(selection => selection switch
    {
        GraphQLField field => 1 + Of(field.SelectionSet),
        GraphQLInlineFragment fragment => Of(fragment.SelectionSet),
        GraphQLFragmentSpread spread => OfFragment(spread.FragmentName.Name.StringValue),
        _ => 0,
    }).DefaultIfEmpty().Max() ?? 0;

    private int OfFragment(string name)
    {
        if (!_fragments.TryGetValue(name, out var depth))
        {
            _fragments.Add(name, depth = Of(_document.Fragment(name).SelectionSet));
        }

        return depth;
    }
}
