using System.Runtime.CompilerServices;
using JointVentures.Api.Contract.Documents;
using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Contract.Inputs;
using JointVentures.Api.Contract.Limits;
using JointVentures.Api.Contract.Schema;
using JointVentures.Api.Execution;
using JointVentures.Api.Execution.Counts;
using JointVentures.Api.Execution.Introspection;
using JointVentures.Api.Execution.Json;
using JointVentures.Api.Execution.Rows;
using JointVentures.Api.Planning;

namespace JointVentures.Api.Transport;

/// <summary>The way of an operation through the stages: document, variables, plan, answer.</summary>
/// <param name="schema">The schema.</param>
/// <param name="limits">How much an operation may ask.</param>
/// <param name="store">The store.</param>
/// <param name="log">Takes what no client may see.</param>
public sealed partial class OperationRunner(DirectorySchema schema, OperationLimits limits, ReadPool store, ILogger<OperationRunner> log)
{
    private readonly OperationCache _cache = new(new DocumentReader(schema.Schema, limits));
    private readonly OperationPlanner _planner = new(schema.Declaration, schema.Schema, limits);
    private readonly ConditionalWeakTable<ReadConnection, CountCache> _counts = [];
    private readonly SchemaReader _schemaReader = new(schema.Schema);

    /// <summary>Writes the whole answer, one JSON object in UTF-8, and says how far the operation came.</summary>
    /// <param name="request">What the client asks.</param>
    /// <param name="json">Takes the answer.</param>
    /// <param name="cancellation">The client has gone.</param>
    /// <exception cref="OperationCanceledException">The client has gone; nothing needs to be answered.</exception>
    public async ValueTask<OperationOutcome> RunAsync(OperationRequest request, JsonBuffer json, CancellationToken cancellation)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        ended.CancelAfter(limits.Timeout);
        try
        {
            var document = await _cache.DocumentAsync(request.Query);
            var operation = document.Operation(request.OperationName);
            var variables = VariableValues.Read(schema.Schema, operation, request.Variables);
            var key = new PlanKey(document, operation.Name?.StringValue ?? "", variables.Shape);
            var plan = _cache.Plan(key, () => _planner.Plan(document, operation, variables));
            await RunAsync(plan, variables, request, json, ended.Token);
            return OperationOutcome.Executed;
        }
        catch (OperationException exception)
        {
            json.Truncate(0);
            ErrorWriter.WriteRefusal(exception.Errors, json);
            return request.QueriesOnly && exception.Error.Code == ErrorCode.OperationNotSupported
                ? OperationOutcome.MethodNotAllowed
                : OperationOutcome.Refused;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            WriteFailure(TooLong(), json);
            return OperationOutcome.Executed;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Failed(exception);
            WriteFailure(new OperationError(
                ErrorCode.Internal, "Unexpected Execution Error. Try again; if it stays, report it with the time of the request."), json);
            return OperationOutcome.Executed;
        }
    }

    private async ValueTask RunAsync(
        OperationPlan plan, VariableValues variables, OperationRequest request, JsonBuffer json, CancellationToken cancellation)
    {
        IReadOnlyDictionary<string, byte[]> aboutSchema = plan.Introspection is { } query
            ? await _schemaReader.ReadAsync(query, request.Variables, cancellation)
            : new Dictionary<string, byte[]>();
        var connection = await store.RentAsync(cancellation);
        var whole = false;
        try
        {
            // What runs in the store is stopped there; between two rows the run itself looks.
            using var interrupt = cancellation.UnsafeRegister(static x => ((ReadConnection)x!).Interrupt(), connection);
            connection.Begin();
            try
            {
                using var run = new OperationRun(connection, variables.Slots, json, cancellation) { Introspection = aboutSchema, Limits = limits, Counts = CountsOf(connection) };
                plan.Run(run, json);
            }
            finally
            {
                connection.End();
            }

            whole = true;
        }
        finally
        {
            if (whole)
            {
                store.Return(connection);
            }
            else
            {
                store.Discard(connection);
            }
        }
    }

    private CountCache CountsOf(ReadConnection connection) => _counts.GetValue(connection, _ => new CountCache(limits.KeptCounts));

    private OperationError TooLong() => new OperationError(
            ErrorCode.Timeout, "The operation ran longer than allowed: ask for less, or filter by what narrows the rows down.")
        .With("maxSeconds", (long)Math.Ceiling(limits.Timeout.TotalSeconds));

    private static void WriteFailure(OperationError error, JsonBuffer json)
    {
        json.Truncate(0);
        json.Raw("{\"data\":null,\"errors\":"u8);
        ErrorWriter.Write([error], json);
        json.Raw('}');
    }

    [LoggerMessage(LogLevel.Error, "An operation failed.")]
    private partial void Failed(Exception exception);
}
