using GraphQLParser.AST;
using JointVentures.Api.Contract.Documents;
using JointVentures.Api.Contract.Inputs;

namespace JointVentures.Api.Planning.Selections;

/// <summary>Collects the fields that are selected on a type (specification, section 6.3.2).</summary>
/// <param name="document">The document, for its fragments.</param>
/// <param name="variables">The variables that `@skip` and `@include` may name.</param>
public sealed class SelectionCollector(PreparedDocument document, VariableValues variables)
{
    /// <summary>The fields in the order of the answer.</summary>
    /// <param name="selections">What is selected.</param>
    /// <param name="typeNames">The type's own name and those of its interfaces.</param>
    public IReadOnlyList<SelectedField> Collect(IEnumerable<GraphQLSelectionSet> selections, IReadOnlyCollection<string> typeNames)
    {
        var fields = new OrderedDictionary<string, List<GraphQLField>>();
        var visited = new HashSet<string>();
        foreach (var selection in selections)
        {
            Collect(selection, typeNames, fields, visited);
        }

        return [.. fields.Select(field => new SelectedField(
            field.Key, field.Value[0], [.. field.Value.Select(node => node.SelectionSet).OfType<GraphQLSelectionSet>()]))];
    }

    private void Collect(
        GraphQLSelectionSet selections,
        IReadOnlyCollection<string> typeNames,
        OrderedDictionary<string, List<GraphQLField>> fields,
        HashSet<string> visited)
    {
        foreach (var selection in selections.Selections)
        {
            switch (selection)
            {
                case GraphQLField field when IsWanted(field.Directives):
                    var name = (field.Alias?.Name ?? field.Name).StringValue;
                    if (!fields.TryGetValue(name, out var nodes))
                    {
                        fields.Add(name, nodes = []);
                    }

                    nodes.Add(field);
                    break;
                case GraphQLInlineFragment inline when IsWanted(inline.Directives) && Applies(inline.TypeCondition, typeNames):
                    Collect(inline.SelectionSet, typeNames, fields, visited);
                    break;
                case GraphQLFragmentSpread spread when IsWanted(spread.Directives) && visited.Add(spread.FragmentName.Name.StringValue):
                    var fragment = document.Fragment(spread.FragmentName.Name.StringValue);
                    if (Applies(fragment.TypeCondition, typeNames))
                    {
                        Collect(fragment.SelectionSet, typeNames, fields, visited);
                    }

                    break;
            }
        }
    }

    private static bool Applies(GraphQLTypeCondition? condition, IReadOnlyCollection<string> typeNames) =>
        condition is null || typeNames.Contains(condition.Type.Name.StringValue);

    private bool IsWanted(GraphQLDirectives? directives) => !Says(directives, "skip", true) && !Says(directives, "include", false);

    private bool Says(GraphQLDirectives? directives, string name, bool value) =>
        directives?.Items.FirstOrDefault(directive => directive.Name.Value == name) is { } directive
        && IsTrue(directive.Arguments!.Items[0].Value) == value;

    private bool IsTrue(GraphQLValue value) => value switch
    {
        GraphQLBooleanValue flag => flag.BoolValue,
        GraphQLVariable variable => variables.Find(variable.Name.StringValue) is LeafInput { Source.Constant: true },
        _ => throw new InvalidOperationException("A condition is true, false or a variable."),
    };
}
