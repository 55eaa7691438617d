using System.Text.Json;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Visitors;

namespace JointVentures.Tests.Contract.Schema;

/// <summary>The shape of a schema as lines, read from its text or from its introspection, so that the two can be compared.</summary>
public static class SchemaShape
{
    private static readonly string[] BuiltIn = ["ID", "String", "Int", "Float", "Boolean"];

    public static IEnumerable<string> OfText(string text) =>
        Parser.Parse(text).Definitions.OfType<GraphQLTypeDefinition>()
            .Where(type => type is not GraphQLDirectiveDefinition).SelectMany(OfDefinition);

    public static IEnumerable<string> OfIntrospection(IEnumerable<JsonElement> types) =>
        types.Where(type => !BuiltIn.Contains(Text(type, "name"))).SelectMany(OfType);

    private static IEnumerable<string> OfDefinition(GraphQLTypeDefinition type)
    {
        var name = type.Name.StringValue;
        var (kind, parts) = type switch
        {
            GraphQLObjectTypeDefinition entity => ("OBJECT", entity.Fields!.SelectMany(field => Field(name, field))
                .Concat(entity.Interfaces?.Select(face => $"{name} is {face.Name.StringValue}") ?? [])),
            GraphQLInterfaceTypeDefinition face => ("INTERFACE", face.Fields!.SelectMany(field => Field(name, field))),
            GraphQLInputObjectTypeDefinition input => ("INPUT_OBJECT", input.Fields!.Select(field => Input($"{name}.", field))),
            GraphQLEnumTypeDefinition members => ("ENUM", members.Values!.Select(value => $"{name}.{value.Name.StringValue}: {Description(value)}")),
            GraphQLScalarTypeDefinition scalar => ("SCALAR", (scalar.Directives?.Items ?? []).Select(directive => $"{name} by {Print(directive.Arguments!.Single().Value)}")),
            _ => throw new ArgumentOutOfRangeException(nameof(type)),
        };
        return parts.Prepend($"{kind} {name}: {Description(type)}");
    }

    private static IEnumerable<string> Field(string type, GraphQLFieldDefinition field) =>
        (field.Arguments?.Select(argument => Input($"{type}.{field.Name.StringValue}.", argument)) ?? [])
            .Prepend($"{type}.{field.Name.StringValue}: {Print(field.Type)}: {Description(field)}");

    private static string Input(string path, GraphQLInputValueDefinition input) =>
        $"{path}{input.Name.StringValue}: {Print(input.Type)} = {(input.DefaultValue is null ? "" : Print(input.DefaultValue))}: {Description(input)}";

    private static string Print(ASTNode node) => new SDLPrinter().Print(node);

    private static string? Description(IHasDescriptionNode node) => node.Description?.Value.ToString();

    private static IEnumerable<string> OfType(JsonElement type)
    {
        var name = Text(type, "name");
        return Parts(type, "fields").SelectMany(field => Field(name!, field))
            .Concat(Parts(type, "inputFields").Select(field => Input($"{name}.", field)))
            .Concat(Parts(type, "enumValues").Select(value => $"{name}.{Text(value, "name")}: {Text(value, "description")}"))
            .Concat(Parts(type, "interfaces").Select(face => $"{name} is {Text(face, "name")}"))
            .Concat(Text(type, "specifiedByURL") is { } url ? [$"{name} by \"{url}\""] : [])
            .Prepend($"{Text(type, "kind")} {name}: {Text(type, "description")}");
    }

    private static IEnumerable<string> Field(string type, JsonElement field) =>
        Parts(field, "args").Select(argument => Input($"{type}.{Text(field, "name")}.", argument))
            .Prepend($"{type}.{Text(field, "name")}: {Reference(field.GetProperty("type"))}: {Text(field, "description")}");

    private static string Input(string path, JsonElement input) =>
        $"{path}{Text(input, "name")}: {Reference(input.GetProperty("type"))} = {Text(input, "defaultValue")}: {Text(input, "description")}";

    private static string Reference(JsonElement type) => Text(type, "kind") switch
    {
        "NON_NULL" => Reference(type.GetProperty("ofType")) + "!",
        "LIST" => $"[{Reference(type.GetProperty("ofType"))}]",
        _ => Text(type, "name")!,
    };

    private static string? Text(JsonElement part, string member) => part.GetProperty(member).GetString();

    private static JsonElement[] Parts(JsonElement part, string member) =>
        part.GetProperty(member) is { ValueKind: JsonValueKind.Array } parts ? [.. parts.EnumerateArray()] : [];
}
