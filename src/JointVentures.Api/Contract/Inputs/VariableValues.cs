using System.Text.Json;
using GraphQL.Types;
using GraphQLParser.AST;
using JointVentures.Api.Contract.Errors;

namespace JointVentures.Api.Contract.Inputs;

/// <summary>The coerced variables of a request (specification, section 6.1.2), parted into shape and slots.</summary>
public sealed class VariableValues
{
    // As many as an answer tells of validation by default.
    private const int MostErrors = 5;

    private readonly Dictionary<string, InputValue> _values = [];
    private readonly SlotRecorder _recorder = new();

    private VariableValues()
    {
    }

    /// <summary>Equal for requests that one plan serves.</summary>
    public string Shape { get; private set; } = "";

    /// <summary>What changes between requests of one shape, by slot.</summary>
    public IReadOnlyList<object?> Slots => _recorder.Slots;

    /// <summary>The value of a variable; null where the request leaves it out.</summary>
    public InputValue? Find(string name) => _values.GetValueOrDefault(name);

    /// <summary>Coerces the variables that an operation declares.</summary>
    /// <param name="schema">The schema of the types.</param>
    /// <param name="operation">The operation; it is valid.</param>
    /// <param name="variables">A JSON object, or undefined.</param>
    /// <exception cref="OperationException">A variable is missing or does not fit.</exception>
    public static VariableValues Read(ISchema schema, GraphQLOperationDefinition operation, JsonElement variables)
    {
        var values = new VariableValues();
        var errors = new List<OperationError>();
        var definitions = operation.Variables?.Items ?? [];
        var given = Given(definitions, variables);
        foreach (var definition in definitions)
        {
            if (errors.Count == MostErrors)
            {
                break;
            }

            try
            {
                values.Read(schema, definition, given);
            }
            catch (OperationException exception)
            {
                errors.AddRange(exception.Errors);
            }
        }

        if (errors.Count > 0)
        {
            throw new OperationException(errors);
        }

        values.Shape = values._recorder.Shape;
        return values;
    }

    // In one go through the object: looking each variable up would take as many goes as there are variables.
    private static Dictionary<string, JsonElement> Given(List<GraphQLVariableDefinition> definitions, JsonElement variables)
    {
        var given = new Dictionary<string, JsonElement>();
        if (definitions.Count > 0 && variables.ValueKind == JsonValueKind.Object)
        {
            var declared = definitions.Select(definition => definition.Variable.Name.StringValue).ToHashSet();
            foreach (var member in variables.EnumerateObject())
            {
                if (JsonText.NameOf(member) is { } name && declared.Contains(name))
                {
                    given[name] = member.Value;
                }
            }
        }

        return given;
    }

    private void Read(ISchema schema, GraphQLVariableDefinition definition, Dictionary<string, JsonElement> variables)
    {
        var name = definition.Variable.Name.StringValue;
        var type = InputTypes.Resolve(schema, definition.Type);
        _recorder.Mark("$");
        if (!variables.TryGetValue(name, out var given))
        {
            if (definition.DefaultValue is { } standard)
            {
                _values[name] = new LiteralReader(_recorder, null).Read(type, standard)!;
            }
            else if (type is NonNullGraphType)
            {
                throw Missing(name, type.ToString()!);
            }

            return;
        }

        if (given.ValueKind == JsonValueKind.Null && type is NonNullGraphType)
        {
            throw Missing(name, type.ToString()!);
        }

        try
        {
            _values[name] = new VariableReader(_recorder).Read(type, given);
        }
        catch (InvalidInputException exception)
        {
            var place = exception.Path.Length == 0 ? "" : $" at `{ClientText.Shortened(exception.Path)}`";
            throw new OperationException(new OperationError(
                    ErrorCode.InvalidVariable, $"Variable `{ClientText.Shortened(name)}` got an invalid value{place}: {exception.Message}.")
                .With("variable", name)
                .With("inputPath", exception.Path));
        }
    }

    /// <summary>The error for a variable that is null or left out where there must be a value (specification, section 6.4.1).</summary>
    /// <param name="name">The variable.</param>
    /// <param name="type">What is expected.</param>
    public static OperationException Missing(string name, string type) => new(
        new OperationError(ErrorCode.VariableRequired, $"Variable `{ClientText.Shortened(name)}` is required: {type} cannot be null.").With("variable", name));
}
