using System.Text.Json;
using GraphQL.Types;
using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Contract.Limits;

namespace JointVentures.Api.Contract.Inputs;

/// <summary>The coerced variables of a request (specification, section 6.1.2), parted into shape and slots.</summary>
public sealed class VariableValues
{
    private readonly DeclaredVariables _declared;
    private readonly InputValue?[] _values;
    private readonly SlotRecorder _recorder = new();

    private VariableValues(DeclaredVariables declared) =>
        (_declared, _values) = (declared, new InputValue?[declared.All.Count]);

    /// <summary>Equal for requests that one plan serves.</summary>
    public string Shape { get; private set; } = "";

    /// <summary>What changes between requests of one shape, by slot.</summary>
    public IReadOnlyList<object?> Slots => _recorder.Slots;

    /// <summary>The value of a variable; null where the request leaves it out.</summary>
    public InputValue? Find(string name) => _declared.Place(name) is { } place ? _values[place] : null;

    /// <summary>Coerces the variables that an operation declares.</summary>
    /// <param name="declared">The variables.</param>
    /// <param name="variables">A JSON object, or undefined.</param>
    /// <param name="limits">How large they may be, and how many errors are told.</param>
    /// <exception cref="OperationException">A variable is missing, does not fit or is over a limit.</exception>
    public static VariableValues Read(DeclaredVariables declared, JsonElement variables, OperationLimits limits)
    {
        InputLimits.CheckBytes(variables, limits);
        var values = new VariableValues(declared);
        var given = declared.Given(variables);
        List<OperationError>? errors = null;
        for (var i = 0; i < given.Length && (errors?.Count ?? 0) < limits.ValidationErrors; i++)
        {
            try
            {
                values._values[i] = values.Read(declared.All[i], given[i], limits);
            }
            catch (OperationException exception)
            {
                (errors ??= []).AddRange(exception.Errors);
            }
        }

        if (errors is not null)
        {
            throw new OperationException(errors);
        }

        values.Shape = values._recorder.Shape;
        return values;
    }

    private InputValue? Read(DeclaredVariable variable, JsonElement given, OperationLimits limits)
    {
        var (name, type, standard) = variable;
        _recorder.Mark("$");
        if (given.ValueKind == JsonValueKind.Undefined)
        {
            return standard is not null ? new LiteralReader(_recorder, null).Read(type, standard)
                : type is NonNullGraphType ? throw Missing(name, type.ToString()!)
                : null;
        }

        if (given.ValueKind == JsonValueKind.Null && type is NonNullGraphType)
        {
            throw Missing(name, type.ToString()!);
        }

        try
        {
            return new VariableReader(_recorder, name, limits).Read(type, given);
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
