using System.Text.Json;
using JointVentures.Api.Transport.Answers;

namespace JointVentures.Api.Transport.Requests;

/// <summary>A parameter that is a JSON object or not given.</summary>
public static class JsonParameter
{
    /// <summary>The object, or undefined where the value is null.</summary>
    /// <param name="value">The value.</param>
    /// <param name="name">The parameter's name.</param>
    /// <exception cref="RefusedRequestException">It is something else.</exception>
    public static JsonElement ObjectOrNull(JsonElement value, string name) => value.ValueKind switch
    {
        JsonValueKind.Object => value,
        JsonValueKind.Null => default,
        _ => throw new RefusedRequestException(NoObject(name)),
    };

    /// <summary>What to answer where a parameter is anything else.</summary>
    /// <param name="name">The parameter's name.</param>
    public static HttpRefusal NoObject(string name) => HttpRefusals.InvalidParameter(name, "a JSON object");
}
