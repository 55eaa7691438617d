using System.Text.Json;
using JointVentures.Api.Operations;
using JointVentures.Api.Operations.Stored;
using JointVentures.Api.Transport.Answers;

namespace JointVentures.Api.Transport.Requests;

/// <summary>Reads the parameters of an operation from a JSON body (GraphQL over HTTP, section 5.4).</summary>
public static class BodyParameters
{
    /// <summary>Reads the body.</summary>
    /// <param name="body">The bytes; they must stay as they are until the result is disposed.</param>
    /// <param name="path">What the path says; null where it says nothing.</param>
    /// <exception cref="RefusedRequestException">It is no JSON object with the right parameters.</exception>
    public static ParsedRequest Parse(ReadOnlyMemory<byte> body, PathParameters? path = null)
    {
        var json = RequestJson.Parse(body, HttpRefusals.InvalidJson);
        try
        {
            return new ParsedRequest(Read(json.RootElement, path), json);
        }
        catch
        {
            json.Dispose();
            throw;
        }
    }

    private static OperationRequest Read(JsonElement body, PathParameters? path)
    {
        if (body.ValueKind != JsonValueKind.Object)
        {
            throw new RefusedRequestException(
                body.ValueKind == JsonValueKind.Array ? HttpRefusals.BatchNotAllowed : HttpRefusals.NotAnObject);
        }

        var query = path is null ? Text(body, "query") : null;
        var operationName = Text(body, "operationName");
        var variables = ObjectOrNull(body, "variables");
        var hash = StoredReference.OfExtensions(ObjectOrNull(body, "extensions"));
        var reference = string.IsNullOrEmpty(query) ? Id(body, path) ?? hash : hash;
        return string.IsNullOrEmpty(query) && reference is null
            ? throw new RefusedRequestException(HttpRefusals.QueryMissing)
            : new OperationRequest(query ?? "", path?.OperationName ?? operationName, variables, QueriesOnly: false) { Reference = reference };
    }

    private static DocumentReference? Id(JsonElement body, PathParameters? path) =>
        (path?.Id ?? Text(body, "id") ?? Text(body, "documentId")) is { Length: > 0 } id ? StoredReference.OfId(id) : null;

    private static JsonElement ObjectOrNull(JsonElement body, string name) =>
        body.TryGetProperty(name, out var value) ? JsonParameter.ObjectOrNull(value, name) : default;

    private static string? Text(JsonElement body, string name)
    {
        if (!body.TryGetProperty(name, out var value))
        {
            return null;
        }

        return value.ValueKind is JsonValueKind.String or JsonValueKind.Null
            ? value.GetString()
            : throw new RefusedRequestException(HttpRefusals.InvalidParameter(name, "a string"));
    }
}
