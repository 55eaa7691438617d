using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;
using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Contract.Limits;

namespace JointVentures.Api.Contract.Documents.Merging;

/// <summary>Finds the fields of selections with fragments filled in, and counts what that takes.</summary>
/// <param name="document">The document.</param>
/// <param name="schema">The schema of its types.</param>
/// <param name="limits">How much it may take.</param>
internal sealed class MergedFields(GraphQLDocument document, ISchema schema, OperationLimits limits)
{
    private readonly Dictionary<ROM, GraphQLFragmentDefinition> _fragments = document.Definitions.OfType<GraphQLFragmentDefinition>()
        .DistinctBy(fragment => fragment.FragmentName.Name.Value)
        .ToDictionary(fragment => fragment.FragmentName.Name.Value);

    private readonly HashSet<GraphQLFragmentDefinition> _visited = [];
    private int _visits;

    /// <summary>Whether a fragment has been filled in anywhere.</summary>
    public bool Has(GraphQLFragmentDefinition fragment) => _visited.Contains(fragment);

    /// <summary>The fields, by response name.</summary>
    /// <param name="selections">The selections.</param>
    /// <param name="root">The type of those without an owner.</param>
    /// <exception cref="OperationException">Fragments are filled in more often than allowed.</exception>
    public Dictionary<ROM, List<MergedField>> Of(MergedSelections selections, IGraphType? root)
    {
        var fields = new Dictionary<ROM, List<MergedField>>();
        var spread = new HashSet<ROM>();
        for (var i = 0; i < selections.Sets.Count; i++)
        {
            var owner = selections.Owners[i];
            Add(selections.Sets[i], owner is null ? root : owner.NamedType, owner);
        }

        return fields;

        void Add(GraphQLSelectionSet set, IGraphType? parent, MergedField? owner)
        {
            foreach (var selection in set.Selections)
            {
                switch (selection)
                {
                    case GraphQLField node:
                        var field = new MergedField(node, parent, owner);
                        if (!fields.TryGetValue(field.ResponseName, out var same))
                        {
                            fields.Add(field.ResponseName, same = []);
                        }

                        same.Add(field);
                        break;
                    case GraphQLInlineFragment inline:
                        Add(inline.SelectionSet, inline.TypeCondition is { } condition ? TypeOf(condition) : parent, owner);
                        break;
                    case GraphQLFragmentSpread { FragmentName.Name: var name }
                        when spread.Add(name.Value) && _fragments.TryGetValue(name.Value, out var fragment):
                        Visit(fragment);
                        Add(fragment.SelectionSet, TypeOf(fragment.TypeCondition), owner);
                        break;
                }
            }
        }
    }

    /// <summary>The type that a fragment is on; null where the schema has none of the name.</summary>
    public IGraphType? TypeOf(GraphQLTypeCondition condition) => schema.AllTypes[condition.Type.Name];

    private void Visit(GraphQLFragmentDefinition fragment)
    {
        _visited.Add(fragment);
        if (++_visits > limits.FragmentVisits)
        {
            throw new OperationException(new OperationError(
                    ErrorCode.TooManyFragmentVisits, "The document uses its fragments more often than allowed: spread them in fewer places, or split it.")
                .With("fragmentVisits", _visits)
                .With("maxFragmentVisits", limits.FragmentVisits));
        }
    }
}
