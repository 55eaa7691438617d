using System.Text.Json;
using GraphQLParser.AST;

namespace JointVentures.Tests.Planning.Costs;

/// <summary>The values of an operation's variables, written as a document would have them.</summary>
/// <param name="operation">The operation.</param>
/// <param name="given">What the request gives.</param>
public sealed class PlainVariables(GraphQLOperationDefinition operation, JsonElement given)
{
    /// <summary>The value itself where it is one, and what a variable stands for; null for one that is left out.</summary>
    public GraphQLValue? Resolve(GraphQLValue value)
    {
        if (value is not GraphQLVariable variable)
        {
            return value;
        }

        var declared = operation.Variables!.Items.Single(x => x.Variable.Name.Value == variable.Name.Value);
        return given.TryGetProperty(variable.Name.StringValue, out var json) ? Coerced(declared.Type, Of(json)) : declared.DefaultValue;
    }

    private static GraphQLValue Coerced(GraphQLType type, GraphQLValue value) =>
        PlainSchema.IsList(type) && value is not (GraphQLListValue or GraphQLNullValue) ? new GraphQLListValue { Values = [value] } : value;

    private static GraphQLValue Of(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Null => new GraphQLNullValue(),
        JsonValueKind.True or JsonValueKind.False => json.GetBoolean() ? new GraphQLTrueBooleanValue() : new GraphQLFalseBooleanValue(),
        JsonValueKind.Array => new GraphQLListValue { Values = [.. json.EnumerateArray().Select(Of)] },
        JsonValueKind.Object => new GraphQLObjectValue
        {
            Fields = [.. json.EnumerateObject().Select(member => new GraphQLObjectField(new GraphQLName(member.Name), Of(member.Value)))],
        },
        JsonValueKind.Number => new GraphQLIntValue(json.GetRawText()),
        _ => new GraphQLStringValue(json.GetString()!),
    };
}
