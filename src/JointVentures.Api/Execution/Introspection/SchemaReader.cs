using System.Text.Encodings.Web;
using System.Text.Json;
using GraphQL;
using GraphQL.SystemTextJson;
using GraphQL.Types;
using JointVentures.Api.Execution.Json;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Introspection;

/// <summary>Answers what is asked about the schema, by the engine's own executor.</summary>
/// <param name="schema">The schema.</param>
public sealed class SchemaReader(ISchema schema)
{
    private readonly DocumentExecuter _executer = new();
    private readonly GraphQLSerializer _serializer = new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The values of the fields, by response name.</summary>
    /// <param name="query">What is asked.</param>
    /// <param name="variables">The request's variables, which fit their types.</param>
    /// <param name="deadline">Ends it.</param>
    public async ValueTask<IReadOnlyDictionary<string, byte[]>> ReadAsync(
        IntrospectionQuery query, JsonElement variables, Deadline deadline)
    {
        // The engine is told and does not ask.
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(deadline.Client);
        ended.CancelAfter(deadline.Left);
        var result = await _executer.ExecuteAsync(new ExecutionOptions
        {
            Schema = schema,
            Document = query.Document,
            OperationName = query.Operation.Name?.StringValue,
            Variables = Used(query, variables),
            // The document is valid: it was checked whole.
            ValidationRules = [],
            ThrowOnUnhandledException = true,
            CancellationToken = ended.Token,
        });
        if (result.Errors is { Count: > 0 } errors)
        {
            throw new InvalidOperationException($"The engine could not answer about the schema: {errors[0].Message}", errors[0]);
        }

        using var stream = new MemoryStream();
        await _serializer.WriteAsync(stream, result, ended.Token);
        using var answer = JsonDocument.Parse(stream.ToArray());
        var data = answer.RootElement.GetProperty("data");
        return query.Names.ToDictionary(name => name, name => Rewritten(data.GetProperty(name)));
    }

    // A request may hold more than the operation declares, which the engine need not be able to read.
    private static Inputs Used(IntrospectionQuery query, JsonElement variables)
    {
        var used = new Dictionary<string, object?>();
        foreach (var definition in query.Operation.Variables?.Items ?? [])
        {
            var name = definition.Variable.Name.StringValue;
            if (variables.ValueKind == JsonValueKind.Object && variables.TryGetProperty(name, out var value))
            {
                used.Add(name, value.ValueKind switch
                {
                    JsonValueKind.String => value.GetString(),
                    JsonValueKind.True or JsonValueKind.False => value.GetBoolean(),
                    _ => null,
                });
            }
        }

        return new Inputs(used);
    }

    // The platform's writer escapes more than JSON asks for.
    private static byte[] Rewritten(JsonElement value)
    {
        using var json = new JsonBuffer();
        json.Element(value);
        return json.Written.ToArray();
    }
}
