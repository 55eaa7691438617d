using System.Text;
using System.Text.Json;
using JointVentures.Api.Contract.Limits;
using JointVentures.Api.Execution.Json;
using JointVentures.Api.Execution.Rows;
using JointVentures.Api.Operations;
using JointVentures.Directory.Store.Opening;
using JointVentures.Tests.Contract;
using Microsoft.Extensions.Logging.Abstractions;

namespace JointVentures.Tests;

/// <summary>Everything between a request and its answer but HTTP, over a store's file.</summary>
/// <param name="store">The file.</param>
/// <param name="limits">How much an operation may ask; null for the usual limits.</param>
public sealed class ApiUnderTest(string store, OperationLimits? limits = null) : IDisposable
{
    private static readonly UTF8Encoding _strict = new(false, throwOnInvalidBytes: true);

    private readonly ReadPool _pool = new(new StoreSource(new OpenedStore(store, Immutable: false, Version: ""), Connections: 2), new ReadLimits());
    private OperationRunner? _runner;

    private OperationRunner Runner => _runner ??= new(
        ContractUnderTest.Schema, limits ?? new OperationLimits(), _pool, NullLogger<OperationRunner>.Instance);

    /// <summary>The answer as a client parses it.</summary>
    /// <param name="query">The document.</param>
    /// <param name="variables">A JSON text, or an object that becomes one; null for none.</param>
    /// <param name="operationName">Which operation of the document.</param>
    public async Task<JsonElement> Answer(string query, object? variables = null, string? operationName = null) =>
        Parse(await Text(query, variables, operationName));

    /// <summary>The answer as it stands on the wire; fails where its bytes are not UTF-8.</summary>
    public async Task<string> Text(string query, object? variables = null, string? operationName = null)
    {
        using var response = new JsonBuffer();
        await Runner.RunAsync(new OperationRequest(query, operationName, Variables(variables), false), response, default);
        return _strict.GetString(response.Written);
    }

    /// <inheritdoc/>
    public void Dispose() => _pool.Dispose();

    private static JsonElement Variables(object? variables) =>
        variables is null ? default : Parse(variables as string ?? JsonSerializer.Serialize(variables));

    private static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
