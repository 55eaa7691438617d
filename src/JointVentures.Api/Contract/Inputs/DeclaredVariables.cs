using System.Text.Json;
using GraphQL.Types;
using GraphQLParser.AST;

namespace JointVentures.Api.Contract.Inputs;

/// <summary>The variables that an operation declares, in its order; the same for each request, so made once.</summary>
public sealed class DeclaredVariables
{
    private readonly Dictionary<string, int> _places;

    /// <summary>Takes the declarations of an operation.</summary>
    /// <param name="schema">The schema of the types.</param>
    /// <param name="operation">The operation; it is valid.</param>
    public DeclaredVariables(ISchema schema, GraphQLOperationDefinition operation)
    {
        All = [.. (operation.Variables?.Items ?? []).Select(definition => new DeclaredVariable(
            definition.Variable.Name.StringValue, InputTypes.Resolve(schema, definition.Type), definition.DefaultValue))];
        _places = All.Index().ToDictionary(x => x.Item.Name, x => x.Index);
    }

    /// <summary>All of them.</summary>
    public IReadOnlyList<DeclaredVariable> All { get; }

    /// <summary>The place of a variable; null where none has the name.</summary>
    public int? Place(string name) => _places.TryGetValue(name, out var place) ? place : null;

    /// <summary>What a request gives, by place; undefined where it leaves a variable out.</summary>
    /// <param name="variables">A JSON object, or undefined.</param>
    public JsonElement[] Given(JsonElement variables)
    {
        var given = new JsonElement[All.Count];
        if (given.Length == 0 || variables.ValueKind != JsonValueKind.Object)
        {
            return given;
        }

        // In one go through the object: looking each variable up would take as many goes as there are variables.
        foreach (var member in variables.EnumerateObject())
        {
            if (JsonText.NameOf(member) is { } name && Place(name) is { } place)
            {
                given[place] = member.Value;
            }
        }

        return given;
    }
}

/// <summary>A variable of an operation.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type.</param>
/// <param name="Default">Its value where a request leaves it out; null for none.</param>
public sealed record DeclaredVariable(string Name, IGraphType Type, GraphQLValue? Default);
