using System.Buffers;
using System.Text;
using System.Text.Json;
using GraphQL;
using GraphQL.SystemTextJson;
using GraphQL.Types;
using JointVentures.Api.Contract.Schema;
using JointVentures.Api.Transport;
using Microsoft.Extensions.DependencyInjection;

namespace JointVentures.Tests.Transport;

/// <summary>Answers operations on a schema of one field with the engine's own executer.</summary>
public sealed class StandInRunner : IOperationRunner
{
    /// <summary>Why a test waits for the directory's own runner.</summary>
    public const string Awaited = "It asks for the directory, and a stand-in answers.";

    private const string Definition = """
        type Query {
          "How many rows."
          count: Int!
        }

        """;

    private static readonly Schema Schema = Schema.For(Definition);
    private static readonly GraphQLSerializer Serializer = new();
    private readonly DocumentExecuter _executer = new();

    /// <summary>Adds the runner and the schema's text.</summary>
    public static void AddTo(IServiceCollection services)
    {
        services.AddSingleton<IOperationRunner, StandInRunner>();
        services.AddSingleton(new SchemaText(Definition, new Dictionary<string, string> { ["Query"] = Definition }));
    }

    public async ValueTask<OperationOutcome> RunAsync(
        OperationRequest request, IBufferWriter<byte> response, CancellationToken cancellation)
    {
        if (request.QueriesOnly && request.Query.StartsWith("mutation", StringComparison.Ordinal))
        {
            response.Write("""{"errors":[{"message":"Only queries."}]}"""u8);
            return OperationOutcome.MethodNotAllowed;
        }

        var result = await _executer.ExecuteAsync(new ExecutionOptions
        {
            Schema = Schema,
            Query = request.Query,
            OperationName = request.OperationName,
            Variables = request.Variables.ValueKind == JsonValueKind.Object
                ? Serializer.Deserialize<Inputs>(request.Variables.GetRawText())
                : null,
            CancellationToken = cancellation,
        });
        response.Write(Encoding.UTF8.GetBytes(Serializer.Serialize(result)));
        return result.Executed ? OperationOutcome.Executed : OperationOutcome.Refused;
    }
}
