using GraphQLParser.AST;

namespace JointVentures.Api.Contract.Documents;

/// <summary>How deep the fields of a document are nested with its fragments filled in, each field as deep as it is said to be.</summary>
/// <param name="document">A valid document: its fragments form no cycle.</param>
/// <param name="own">How much deeper a field leads.</param>
public sealed class SelectionDepth(PreparedDocument document, Func<GraphQLField, int> own)
{
    private readonly Dictionary<string, int> _fragments = [];

    /// <summary>The depth of the deepest field; 0 where nothing is selected.</summary>
    /// <param name="selections">The selected fields.</param>
    public int Of(GraphQLSelectionSet? selections) => selections?.Selections.Select(selection => selection switch
    {
        GraphQLField field => own(field) + Of(field.SelectionSet),
        GraphQLInlineFragment fragment => Of(fragment.SelectionSet),
        GraphQLFragmentSpread spread => OfFragment(spread.FragmentName.Name.StringValue),
        _ => 0,
    }).DefaultIfEmpty().Max() ?? 0;

    private int OfFragment(string name)
    {
        if (!_fragments.TryGetValue(name, out var depth))
        {
            _fragments.Add(name, depth = Of(document.Fragment(name).SelectionSet));
        }

        return depth;
    }
}
