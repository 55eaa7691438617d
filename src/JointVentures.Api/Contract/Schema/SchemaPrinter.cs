using System.Text;
using System.Text.Json;
using GraphQL;
using GraphQL.Types;
using GraphQLParser.Visitors;
using JointVentures.Api.Contract.Cost;
using JointVentures.Api.Contract.Scalars;

namespace JointVentures.Api.Contract.Schema;

/// <summary>Writes a schema in the schema definition language (GraphQL, section 3), each part in the order of its declaration.</summary>
public static class SchemaPrinter
{
    private static readonly HashSet<string> BuiltIn = [ScalarNames.Id, ScalarNames.String, ScalarNames.Int, ScalarNames.Float, ScalarNames.Boolean];

    /// <summary>Writes the schema and <paramref name="types"/>, of which it leaves out the built-in scalars.</summary>
    public static SchemaText Print(ISchema schema, IEnumerable<IGraphType> types)
    {
        var printed = types.Where(type => !BuiltIn.Contains(type.Name)).OrderBy(Rank).ToDictionary(type => type.Name, Definition);
        var root = Described("", schema.Description) + $"schema {{\n  query: {schema.Query.Name}\n}}";
        var directives = schema.Directives.Where(directive => directive is CostDirective or ListSizeDirective).Select(Definition);
        return new SchemaText(string.Join("\n\n", [.. directives, root, .. printed.Values]) + "\n", printed);
    }

    private static int Rank(IGraphType type) => type switch
    {
        IInterfaceGraphType or IObjectGraphType => 0,
        EnumerationGraphType => 1,
        ScalarGraphType => 2,
        _ => 3,
    };

    private static string Definition(IGraphType type) => Described("", type.Description) + type switch
    {
        IInterfaceGraphType node => $"interface {node.Name} {Block(node.Fields.Select(Output))}",
        IObjectGraphType entity => $"type {entity.Name}{Implements(entity)} {Block(entity.Fields.Select(Output))}",
        EnumerationGraphType values => $"enum {values.Name} {Block(values.Values.Select(Member))}",
        ScalarGraphType scalar => $"scalar {scalar.Name}{(scalar.SpecifiedByUrl() is { } url ? $" @specifiedBy(url: {Quoted(url)})" : "")}",
        IInputObjectGraphType input => $"input {input.Name} {Block(input.Fields.Select(field => Input("  ", field)))}",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type.Name, "No definition is known for this kind of type."),
    };

    private static string Definition(Directive directive) => Described("", directive.Description)
        + $"directive @{directive.Name}(\n{string.Join('\n', directive.Arguments!.Select(argument => Input("  ", argument)))}\n) on "
        + string.Join(" | ", directive.Locations.Select(location => JsonNamingPolicy.SnakeCaseUpper.ConvertName(location.ToString())));

    private static string Implements(IObjectGraphType type) =>
        type.ResolvedInterfaces.Count == 0 ? "" : " implements " + string.Join(" & ", type.ResolvedInterfaces.Select(face => face.Name));

    private static string Block(IEnumerable<string> parts) => $"{{\n{string.Join('\n', parts)}\n}}";

    private static string Output(FieldType field)
    {
        var arguments = field.Arguments is { Count: > 0 } some
            ? $"(\n{string.Join('\n', some.Select(argument => Input("    ", argument)))}\n  )"
            : "";
        return $"{Described("  ", field.Description)}  {field.Name}{arguments}: {field.ResolvedType}{Deprecated(field)}{AppliedCost.Of(field)}";
    }

    private static string Input<T>(string indent, T input)
        where T : IHaveDefaultValue, IProvideDescription, IProvideDeprecationReason, IProvideMetadata
    {
        var name = input is QueryArgument argument ? argument.Name : ((FieldType)(object)input).Name;
        var assigned = input.DefaultValue is { } value ? $" = {new SDLPrinter().Print(input.ResolvedType!.ToAST(value))}" : "";
        return $"{Described(indent, input.Description)}{indent}{name}: {input.ResolvedType}{assigned}{Deprecated(input)}{AppliedCost.Of(input)}";
    }

    private static string Member(EnumValueDefinition value) =>
        $"{Described("  ", value.Description)}  {value.Name}{Deprecated(value)}";

    private static string Deprecated(IProvideDeprecationReason part) =>
        part.DeprecationReason is { } reason ? $" @deprecated(reason: {Quoted(reason)})" : "";

    // A block string keeps backslashes as they are; at its end they and a quotation mark need a line of their own.
    private static string Described(string indent, string? description)
    {
        if (string.IsNullOrEmpty(description))
        {
            return "";
        }

        var text = description.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal).ReplaceLineEndings("\n" + indent);
        var end = text[^1] is '"' or '\\' ? "\n" + indent : "";
        return $"{indent}\"\"\"{text}{end}\"\"\"\n";
    }

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in text)
        {
            _ = character switch
            {
                '"' or '\\' => quoted.Append('\\').Append(character),
                < ' ' => quoted.Append(System.Globalization.CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
                _ => quoted.Append(character),
            };
        }

        return quoted.Append('"').ToString();
    }
}
