using System.Text.Json;
using GraphQLParser;
using GraphQLParser.AST;

namespace JointVentures.Tests.Planning.Costs;

/// <summary>
/// What an operation costs by the rules as they are written down, worked out over the published schema alone: recursion over the two
/// documents and the values of the variables, with nothing of the server's.
/// </summary>
/// <param name="schema">The schema in the schema definition language.</param>
public sealed class PlainCost(PlainSchema schema)
{
    private GraphQLDocument _document = null!;
    private PlainVariables _variables = null!;

    /// <summary>The field cost and the type cost.</summary>
    /// <param name="query">A document of one operation.</param>
    /// <param name="variables">A JSON object.</param>
    public (long Field, long Type) Of(string query, string variables = "{}")
    {
        using var json = JsonDocument.Parse(variables);
        _document = Parser.Parse(query);
        var operation = _document.Definitions.OfType<GraphQLOperationDefinition>().Single();
        _variables = new PlainVariables(operation, json.RootElement);
        var (field, type) = Selected("Query", [operation.SelectionSet], null, 1);
        return (Capped(field), Capped(type + 1));
    }

    private static long Capped(double cost) => (long)Math.Min(cost, int.MaxValue);

    private (double Field, double Type) Selected(string type, IReadOnlyList<GraphQLSelectionSet> sets, GraphQLDirective? sizedBy, double size)
    {
        var possible = schema.Possible(type);
        var costs = possible.Select(each => Fields(each, sets, sizedBy, size)).ToArray();
        return costs.Length == 0 ? (0, 0) : (costs.Max(cost => cost.Field), costs.Max(cost => cost.Type));
    }

    private (double Field, double Type) Fields(string type, IReadOnlyList<GraphQLSelectionSet> sets, GraphQLDirective? sizedBy, double size)
    {
        var byName = new Dictionary<string, List<GraphQLField>>();
        foreach (var set in sets)
        {
            Collect(type, set, byName);
        }

        var costs = byName.Values.Select(fields => Field(type, fields, sizedBy, size)).ToArray();
        return (costs.Sum(cost => cost.Field), costs.Sum(cost => cost.Type));
    }

    private (double Field, double Type) Field(string type, List<GraphQLField> fields, GraphQLDirective? sizedBy, double size)
    {
        var name = fields[0].Name.StringValue;
        if (name == "__typename")
        {
            return (0, 0);
        }

        var definition = schema.Field(type, name);
        var own = PlainSchema.Weight(definition.Directives, schema.IsComposite(definition.Type) || PlainSchema.IsList(definition.Type) ? 1 : 0);
        foreach (var argument in fields[0].Arguments?.Items ?? [])
        {
            own += Input(definition.Arguments!.Items.Single(x => x.Name.Value == argument.Name.Value), _variables.Resolve(argument.Value), isArgument: true);
        }

        if (!schema.IsComposite(definition.Type))
        {
            return (own, 0);
        }

        var list = PlainSchema.Directive(definition.Directives, "listSize");
        var length = list is null ? 1 : Length(list, fields[0]);
        var below = list is not null && PlainSchema.Names(list, "sizedFields").Count > 0;
        var children = Selected(
            PlainSchema.NameOf(definition.Type), [.. fields.Select(field => field.SelectionSet!)], below ? list : null, length);
        var times = sizedBy is not null && PlainSchema.Names(sizedBy, "sizedFields").Contains(name) ? size : below ? 1 : length;
        return (own + (times * children.Field), times * (1 + children.Type));
    }

    private double Length(GraphQLDirective list, GraphQLField field)
    {
        var most = PlainSchema.Number(list, "assumedSize")!.Value;
        var given = (field.Arguments?.Items ?? [])
            .Where(argument => PlainSchema.Names(list, "slicingArguments").Contains(argument.Name.StringValue))
            .Select(argument => _variables.Resolve(argument.Value))
            .Where(value => value is not null and not GraphQLNullValue)
            .Select(value => value switch
            {
                GraphQLIntValue number => Math.Max(0, double.Parse(number.Value.Span, System.Globalization.CultureInfo.InvariantCulture)),
                GraphQLListValue items => items.Values?.Count ?? 0,
                _ => 1,
            }).ToArray();
        return Math.Min(given.Length > 0 ? given.Max() : PlainSchema.Number(list, "slicingArgumentDefaultValue") ?? most, most);
    }

    private double Input(GraphQLInputValueDefinition definition, GraphQLValue? value, bool isArgument = false, string? within = null, double members = 1)
    {
        if (value is null || (isArgument && value is GraphQLNullValue))
        {
            return 0;
        }

        var type = PlainSchema.NameOf(definition.Type);
        var weight = PlainSchema.Weight(definition.Directives, schema.IsInput(definition.Type) ? 1 : 0);
        return weight + (members * Inside(type, value, within is null ? 1 : schema.Members(within, definition)));
    }

    private double Inside(string type, GraphQLValue? value, double members) => value switch
    {
        GraphQLListValue list => (list.Values ?? []).Sum(item => Inside(type, _variables.Resolve(item), members)),
        GraphQLObjectValue entries when schema.Inputs.TryGetValue(type, out var fields) => (entries.Fields ?? []).Sum(entry => Input(
            fields[entry.Name.StringValue], _variables.Resolve(entry.Value), within: type, members: members)),
        _ => 0,
    };

    private void Collect(string type, GraphQLSelectionSet set, Dictionary<string, List<GraphQLField>> byName)
    {
        foreach (var selection in set.Selections.Where(selection => IsWanted(((IHasDirectivesNode)selection).Directives)))
        {
            switch (selection)
            {
                case GraphQLField field:
                    var name = (field.Alias?.Name ?? field.Name).StringValue;
                    (byName.TryGetValue(name, out var known) ? known : byName[name] = []).Add(field);
                    break;
                case GraphQLInlineFragment inline when Applies(type, inline.TypeCondition):
                    Collect(type, inline.SelectionSet, byName);
                    break;
                case GraphQLFragmentSpread spread:
                    var fragment = _document.Definitions.OfType<GraphQLFragmentDefinition>()
                        .Single(x => x.FragmentName.Name.Value == spread.FragmentName.Name.Value);
                    if (Applies(type, fragment.TypeCondition))
                    {
                        Collect(type, fragment.SelectionSet, byName);
                    }

                    break;
            }
        }
    }

    private bool Applies(string type, GraphQLTypeCondition? condition) =>
        condition is null || schema.Possible(condition.Type.Name.StringValue).Contains(type);

    private bool IsWanted(GraphQLDirectives? directives) => (directives?.Items ?? []).All(directive =>
        _variables.Resolve(directive.Arguments!.Items[0].Value) is GraphQLBooleanValue flag && flag.BoolValue == (directive.Name.Value == "include"));
}
