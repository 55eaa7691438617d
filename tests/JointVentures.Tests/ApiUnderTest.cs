using System.Text;
using System.Text.Json;
using JointVentures.Api.Contract.Documents;
using JointVentures.Api.Contract.Limits;
using JointVentures.Api.Execution.Json;
using JointVentures.Api.Execution.Names;
using JointVentures.Api.Execution.Rows;
using JointVentures.Api.Operations;
using JointVentures.Api.Operations.Stored;
using JointVentures.Directory.Store.Opening;
using JointVentures.Tests.Contract;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace JointVentures.Tests;

/// <summary>Everything between a request and its answer but HTTP, over the connections of a store.</summary>
/// <param name="pool">The connections.</param>
/// <param name="limits">How much an operation may ask; null for the usual limits.</param>
public sealed class ApiUnderTest(ReadPool pool, OperationLimits? limits = null) : IDisposable
{
    private static readonly UTF8Encoding _strict = new(false, throwOnInvalidBytes: true);

    private OperationRunner? _runner;

    /// <summary>The same over the file of a store.</summary>
    /// <param name="store">The file.</param>
    /// <param name="limits">How much an operation may ask; null for the usual limits.</param>
    /// <param name="connections">How many operations read at once.</param>
    public ApiUnderTest(string store, OperationLimits? limits = null, int connections = 2)
        : this(PoolOver(store, connections), limits)
    {
    }

    /// <summary>How rare the letters of names are thought to be.</summary>
    public PieceCounts Pieces { get; init; } = new();

    /// <summary>The documents that it knows.</summary>
    public OperationCache Documents { get; } = CacheOf(limits ?? new OperationLimits());

    private OperationRunner Runner => LazyInitializer.EnsureInitialized(
        ref _runner, () => RunnerOver(pool, limits ?? new OperationLimits(), Pieces, NullLogger<OperationRunner>.Instance, Documents));

    /// <summary>What answers operations as the server does.</summary>
    /// <param name="pool">The connections.</param>
    /// <param name="limits">How much an operation may ask.</param>
    /// <param name="pieces">How rare the letters of names are thought to be.</param>
    /// <param name="log">Takes what no client may see.</param>
    public static OperationRunner RunnerOver(
        ReadPool pool, OperationLimits limits, PieceCounts pieces, ILogger<OperationRunner> log) =>
            RunnerOver(pool, limits, pieces, log, CacheOf(limits));

    private static OperationRunner RunnerOver(
        ReadPool pool, OperationLimits limits, PieceCounts pieces, ILogger<OperationRunner> log, OperationCache cache)
    {
        var settings = new DocumentSettings();
        var documents = new RequestedDocuments(cache, new TrustedDocuments("", cache), new PersistedQueries(settings), settings);
        return new OperationRunner(ContractUnderTest.Schema, limits, cache, documents, pool, pieces, log);
    }

    private static OperationCache CacheOf(OperationLimits limits) => new(new DocumentReader(ContractUnderTest.Schema.Schema, limits));

    /// <summary>The connections of a store.</summary>
    /// <param name="store">The file.</param>
    /// <param name="connections">How many operations read at once.</param>
    /// <param name="limits">How the connections are used; null for the usual limits.</param>
    public static ReadPool PoolOver(string store, int connections, ReadLimits? limits = null) => new(
        new OpenedStore(store, Immutable: false, Version: ""), connections, limits ?? new ReadLimits());

    /// <summary>Another over the same connections. It ends with this one and needs no end of its own.</summary>
    /// <param name="others">How much an operation may ask of it.</param>
    public ApiUnderTest Limited(OperationLimits others) => new(pool, others);

    /// <summary>The answer as a client parses it.</summary>
    /// <param name="query">The document.</param>
    /// <param name="variables">A JSON text, or an object that becomes one; null for none.</param>
    /// <param name="operationName">Which operation of the document.</param>
    public async Task<JsonElement> Answer(string query, object? variables = null, string? operationName = null) =>
        Parse(await Text(query, variables, operationName));

    /// <summary>The answer as it stands on the wire; fails where its bytes are not UTF-8.</summary>
    public async Task<string> Text(
        string query, object? variables = null, string? operationName = null, CancellationToken cancellation = default)
    {
        using var response = new JsonBuffer();
        await Runner.RunAsync(new OperationRequest(query, operationName, Variables(variables), false), response, cancellation);
        return _strict.GetString(response.Written);
    }

    /// <inheritdoc/>
    public void Dispose() => pool.Dispose();

    private static JsonElement Variables(object? variables) =>
        variables is null ? default : Parse(variables as string ?? JsonSerializer.Serialize(variables));

    private static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
