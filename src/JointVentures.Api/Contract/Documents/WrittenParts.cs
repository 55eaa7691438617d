using GraphQLParser.AST;

namespace JointVentures.Api.Contract.Documents;

/// <summary>What a document has as written, without its fragments filled in.</summary>
internal sealed class WrittenParts
{
    private WrittenParts()
    {
    }

    /// <summary>Fields, and spreads of fragments for one field each.</summary>
    public int Fields { get; private set; }

    /// <summary>Fields that have an alias.</summary>
    public int Aliases { get; private set; }

    /// <summary>Directives at any place.</summary>
    public int Directives { get; private set; }

    /// <summary>The items of the longest list of values.</summary>
    public int LongestList { get; private set; }

    /// <summary>Counts them.</summary>
    public static WrittenParts Of(GraphQLDocument document)
    {
        var parts = new WrittenParts();
        foreach (var definition in document.Definitions.OfType<GraphQLExecutableDefinition>())
        {
            parts.Add(definition.Directives);
            parts.Add(definition.SelectionSet);
            foreach (var variable in (definition as GraphQLOperationDefinition)?.Variables?.Items ?? [])
            {
                parts.Add(variable.Directives);
                parts.Add(variable.DefaultValue);
            }
        }

        return parts;
    }

    private void Add(GraphQLSelectionSet? selections)
    {
        foreach (var selection in selections?.Selections ?? [])
        {
            Add((selection as IHasDirectivesNode)?.Directives);
            switch (selection)
            {
                case GraphQLField field:
                    Fields++;
                    Aliases += field.Alias is null ? 0 : 1;
                    Add(field.Arguments);
                    Add(field.SelectionSet);
                    break;
                case GraphQLInlineFragment fragment:
                    Add(fragment.SelectionSet);
                    break;
                default:
                    Fields++;
                    break;
            }
        }
    }

    private void Add(GraphQLDirectives? directives)
    {
        Directives += directives?.Count ?? 0;
        foreach (var directive in directives?.Items ?? [])
        {
            Add(directive.Arguments);
        }
    }

    private void Add(GraphQLArguments? arguments)
    {
        foreach (var argument in arguments?.Items ?? [])
        {
            Add(argument.Value);
        }
    }

    private void Add(GraphQLValue? value)
    {
        switch (value)
        {
            case GraphQLListValue { Values: { } items }:
                LongestList = Math.Max(LongestList, items.Count);
                items.ForEach(Add);
                break;
            case GraphQLObjectValue { Fields: { } fields }:
                fields.ForEach(field => Add(field.Value));
                break;
        }
    }
}
