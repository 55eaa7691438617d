using System.Globalization;
using GraphQLParser;
using GraphQLParser.AST;

namespace JointVentures.Tests.Planning.Costs;

/// <summary>The published schema as a client's tool reads it.</summary>
public sealed class PlainSchema
{
    private const string FilterInput = "FilterInput";

    private readonly Dictionary<string, Dictionary<string, GraphQLFieldDefinition>> _outputs = [];
    private readonly Dictionary<string, List<string>> _possible = [];

    /// <summary>Reads it.</summary>
    /// <param name="text">The schema in the schema definition language.</param>
    public PlainSchema(string text)
    {
        foreach (var definition in Parser.Parse(text).Definitions)
        {
            switch (definition)
            {
                case GraphQLObjectTypeDefinition type:
                    var name = type.Name.StringValue;
                    _outputs[name] = type.Fields!.Items.ToDictionary(field => field.Name.StringValue);
                    foreach (var face in (type.Interfaces?.Items ?? []).Select(face => face.Name.StringValue).Prepend(name))
                    {
                        (_possible.TryGetValue(face, out var known) ? known : _possible[face] = []).Add(name);
                    }

                    break;
                case GraphQLInputObjectTypeDefinition input:
                    Inputs[input.Name.StringValue] = input.Fields!.Items.ToDictionary(field => field.Name.StringValue);
                    break;
            }
        }
    }

    /// <summary>The fields of the input objects.</summary>
    public Dictionary<string, Dictionary<string, GraphQLInputValueDefinition>> Inputs { get; } = [];

    /// <summary>The objects that a type can be.</summary>
    public IReadOnlyList<string> Possible(string type) => _possible.TryGetValue(type, out var possible) ? possible : [];

    public GraphQLFieldDefinition Field(string type, string name) => _outputs[type][name];

    public bool IsComposite(GraphQLType type) => _possible.ContainsKey(NameOf(type));

    public bool IsInput(GraphQLType type) => Inputs.ContainsKey(NameOf(type));

    public static double Weight(GraphQLDirectives? directives, double usual) => Directive(directives, "cost") is { } cost
        ? double.Parse(((GraphQLStringValue)cost.Arguments!.Items.Single().Value).Value.Span, CultureInfo.InvariantCulture)
        : usual;

    /// <summary>How many members a list has that a field of a filter asks of: as the field of that name of the filtered type says.</summary>
    public double Members(string filter, GraphQLInputValueDefinition field) =>
        NameOf(field.Type).StartsWith("ListFilterInputTypeOf", StringComparison.Ordinal)
            ? Number(Directive(Field(filter[..^FilterInput.Length], field.Name.StringValue).Directives, "listSize")!, "assumedSize")!.Value
            : 1;

    public static string NameOf(GraphQLType type) => type switch
    {
        GraphQLNonNullType whole => NameOf(whole.Type),
        GraphQLListType list => NameOf(list.Type),
        _ => ((GraphQLNamedType)type).Name.StringValue,
    };

    public static bool IsList(GraphQLType type) => type is GraphQLListType or GraphQLNonNullType { Type: GraphQLListType };

    public static GraphQLDirective? Directive(GraphQLDirectives? directives, string name) =>
        directives?.Items.SingleOrDefault(directive => directive.Name.Value == name);

    public static IReadOnlyList<string> Names(GraphQLDirective directive, string argument) =>
        Value(directive, argument) is GraphQLListValue list ? [.. list.Values!.Select(name => ((GraphQLStringValue)name).Value.ToString())] : [];

    public static double? Number(GraphQLDirective directive, string argument) => Value(directive, argument) is GraphQLIntValue number
        ? double.Parse(number.Value.Span, CultureInfo.InvariantCulture)
        : null;

    private static GraphQLValue? Value(GraphQLDirective directive, string argument) =>
        directive.Arguments?.Items.SingleOrDefault(given => given.Name.Value == argument)?.Value;
}
