using GraphQLParser.AST;
using JointVentures.Api.Contract.Errors;

namespace JointVentures.Api.Contract.Documents;

/// <summary>
/// How often a question about the schema goes through the same list of a type. Twenty levels of types in types would be more
/// answers than any machine holds; no tool asks for them.
/// </summary>
public sealed class IntrospectionDepth
{
    private const int Most = 1;

    private readonly PreparedDocument _document;
    private readonly string _list;
    private readonly Dictionary<string, int> _fragments = [];

    private IntrospectionDepth(PreparedDocument document, string list) => (_document, _list) = (document, list);

    /// <summary>Refuses a document that goes through the same list of types again inside itself.</summary>
    /// <param name="document">A valid document: its fragments form no cycle.</param>
    /// <exception cref="OperationException">It does.</exception>
    public static void Check(PreparedDocument document)
    {
        // Only the types of introspection have fields of these names.
        foreach (var list in new[] { "fields", "inputFields", "interfaces", "possibleTypes" })
        {
            var depths = new IntrospectionDepth(document, list);
            foreach (var operation in document.Document.Definitions.OfType<GraphQLOperationDefinition>())
            {
                if (depths.Of(operation.SelectionSet) > Most)
                {
                    throw new OperationException(new OperationError(
                            ErrorCode.IntrospectionDepth,
                            $"Maximum allowed introspection depth exceeded: ask for `{list}` once, and for further types by their names.")
                        .At(DocumentPlace.Of(document.Document, operation)));
                }
            }
        }
    }

    private int Of(GraphQLSelectionSet? selections) => selections?.Selections.Select(selection => selection switch
    {
        GraphQLField field => (field.Name.Value == _list ? 1 : 0) + Of(field.SelectionSet),
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
