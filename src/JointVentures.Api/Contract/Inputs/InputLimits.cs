using System.Runtime.InteropServices;
using System.Text.Json;
using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Contract.Limits;

namespace JointVentures.Api.Contract.Inputs;

/// <summary>How large the variables of a request are.</summary>
internal static class InputLimits
{
    /// <summary>Refuses variables of too many bytes.</summary>
    /// <param name="variables">A JSON object, or undefined.</param>
    /// <param name="limits">The limits.</param>
    /// <exception cref="OperationException">They are larger than the limit.</exception>
    public static void CheckBytes(JsonElement variables, OperationLimits limits)
    {
        if (variables.ValueKind != JsonValueKind.Undefined
            && JsonMarshal.GetRawUtf8Value(variables).Length is var bytes && bytes > limits.VariableBytes)
        {
            throw new OperationException(new OperationError(
                    ErrorCode.VariablesTooLarge, "The variables are larger than allowed: ask in several operations.")
                .With("variableBytes", bytes)
                .With("maxVariableBytes", limits.VariableBytes));
        }
    }

    /// <summary>Refuses an object or a list that is nested too deep.</summary>
    /// <param name="value">The value.</param>
    /// <param name="variable">The variable that it is in.</param>
    /// <param name="path">Where it is in it.</param>
    /// <param name="limits">The limits.</param>
    /// <exception cref="OperationException">It is deeper than the limit.</exception>
    public static void CheckDepth(JsonElement value, string variable, InputPath path, OperationLimits limits)
    {
        if (value.ValueKind is JsonValueKind.Object or JsonValueKind.Array
            && path.Depth + 1 is var depth && depth > limits.VariableDepth)
        {
            throw new OperationException(new OperationError(
                    ErrorCode.VariablesTooDeep, $"Variable `{ClientText.Shortened(variable)}` is nested deeper than allowed: make it simpler.")
                .With("variable", variable)
                .With("variableDepth", depth)
                .With("maxVariableDepth", limits.VariableDepth));
        }
    }

    /// <summary>Refuses a list of too many items.</summary>
    /// <param name="value">A list, or the only item of one.</param>
    /// <param name="variable">The variable that it is in.</param>
    /// <param name="path">Where it is in it.</param>
    /// <param name="limits">The limits.</param>
    /// <exception cref="OperationException">It is longer than the limit.</exception>
    public static void CheckItems(JsonElement value, string variable, InputPath path, OperationLimits limits)
    {
        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() is var items && items > limits.ListItems)
        {
            throw new OperationException(new OperationError(
                    ErrorCode.ListTooLong, $"A list in variable `{ClientText.Shortened(variable)}` has more items than allowed: ask for them in several operations.")
                .With("variable", variable)
                .With("inputPath", path.ToString())
                .With("listItems", items)
                .With("maxListItems", limits.ListItems));
        }
    }
}
