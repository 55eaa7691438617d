using System.Security.Cryptography;
using System.Text;
using JointVentures.Api.Contract.Schema;
using JointVentures.Api.Transport.Admission;
using JointVentures.Api.Transport.Answers;
using Microsoft.Net.Http.Headers;

namespace JointVentures.Api.Transport.Endpoints;

/// <summary>Gives the schema as a file that caches may keep; of some types only, where the URL names them.</summary>
public sealed class SchemaEndpoint
{
    private readonly Gate _gate;
    private readonly SchemaText _schema;
    private readonly DateTimeOffset _since;
    private readonly IResult _whole;

    /// <summary>Takes the schema, which is not to change as long as the program runs.</summary>
    /// <param name="gate">Knows who may have it.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="time">Says since when it is served.</param>
    public SchemaEndpoint(Gate gate, SchemaText schema, TimeProvider time)
    {
        _gate = gate;
        _schema = schema;
        _since = time.GetUtcNow();
        _whole = File(schema.Whole);
    }

    /// <summary>Answers the request.</summary>
    /// <param name="http">A GET or HEAD request.</param>
    /// <exception cref="RefusedRequestException">
    /// The method is another, the caller may not have the schema, or the types are not in it.
    /// </exception>
    public Task AnswerAsync(HttpContext http)
    {
        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method))
        {
            throw new RefusedRequestException(HttpRefusals.SchemaIsReadOnly);
        }

        _gate.AdmitToSchema(http);
        var file = http.Request.Query.TryGetValue("types", out var types) ? File(Of(types.ToString())) : _whole;
        http.Response.Headers.ContentDisposition = "attachment; filename=\"schema.graphql\"";
        http.Response.Headers.CacheControl = _gate.KeepsSchema ? "public, max-age=3600, must-revalidate" : "no-store";
        return file.ExecuteAsync(http);
    }

    private IResult File(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))}\"");
        return Results.Bytes(bytes, "application/graphql; charset=utf-8", lastModified: _since, entityTag: tag);
    }

    private string Of(string types)
    {
        var names = types.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (names.Length == 0)
        {
            throw new RefusedRequestException(HttpRefusals.TypesEmpty);
        }

        return string.Join('\n', names.Distinct(StringComparer.Ordinal).Select(Definition));
    }

    private string Definition(string name)
    {
        if (!IsName(name))
        {
            throw new RefusedRequestException(HttpRefusals.InvalidTypeName(name));
        }

        return _schema.ByType.TryGetValue(name, out var definition)
            ? definition.TrimEnd('\n') + '\n'
            : throw new RefusedRequestException(HttpRefusals.UnknownType(name));
    }

    private static bool IsName(string text) =>
        !char.IsAsciiDigit(text[0]) && text.All(letter => letter == '_' || char.IsAsciiLetterOrDigit(letter));
}
