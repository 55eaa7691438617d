using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Execution.Json;

namespace JointVentures.Api.Execution;

/// <summary>Writes errors, all in one form (specification, section 7.1.2).</summary>
public static class ErrorWriter
{
    /// <summary>Writes an answer that has errors alone.</summary>
    public static void WriteRefusal(IReadOnlyList<OperationError> errors, JsonBuffer json)
    {
        json.Raw("{\"errors\":"u8);
        Write(errors, json);
        json.Raw('}');
    }

    /// <summary>Writes a list of errors.</summary>
    public static void Write(IReadOnlyList<OperationError> errors, JsonBuffer json)
    {
        json.Raw('[');
        for (var i = 0; i < errors.Count; i++)
        {
            json.Comma(i);
            Write(errors[i], json);
        }

        json.Raw(']');
    }

    private static void Write(OperationError error, JsonBuffer json)
    {
        json.Raw("{\"message\":"u8);
        json.Text(error.Message);
        if (error.Locations.Count > 0)
        {
            json.Raw(",\"locations\":["u8);
            for (var i = 0; i < error.Locations.Count; i++)
            {
                json.Comma(i);
                json.Raw("{\"line\":"u8);
                json.Number(error.Locations[i].Line);
                json.Raw(",\"column\":"u8);
                json.Number(error.Locations[i].Column);
                json.Raw('}');
            }

            json.Raw(']');
        }

        if (error.Path is { } path)
        {
            json.Raw(",\"path\":["u8);
            for (var i = 0; i < path.Count; i++)
            {
                json.Comma(i);
                Value(path[i], json);
            }

            json.Raw(']');
        }

        json.Raw(",\"extensions\":{\"code\":"u8);
        json.Text(error.Code.Code);
        json.Raw(",\"reason\":"u8);
        json.Text(error.Reason ?? error.Code.Reason);
        foreach (var (name, value) in error.Extensions)
        {
            json.Raw(',');
            json.Text(name);
            json.Raw(':');
            Value(value, json);
        }

        json.Raw("}}"u8);
    }

    private static void Value(object? value, JsonBuffer json)
    {
        switch (value)
        {
            case string text:
                json.Text(text);
                break;
            case int number:
                json.Number(number);
                break;
            case long number:
                json.Number(number);
                break;
            case null:
                json.Null();
                break;
            default:
                throw new InvalidOperationException($"An error cannot tell a {value.GetType().Name}: only texts, whole numbers and null.");
        }
    }
}
