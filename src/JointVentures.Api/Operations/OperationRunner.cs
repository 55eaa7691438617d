using System.Collections.ObjectModel;
using JointVentures.Api.Access;
using JointVentures.Api.Contract.Cost;
using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Contract.Inputs;
using JointVentures.Api.Contract.Limits;
using JointVentures.Api.Contract.Schema;
using JointVentures.Api.Execution;
using JointVentures.Api.Execution.Introspection;
using JointVentures.Api.Execution.Json;
using JointVentures.Api.Execution.Names;
using JointVentures.Api.Execution.Rows;
using JointVentures.Api.Observation;
using JointVentures.Api.Operations.Stored;
using JointVentures.Api.Planning;

namespace JointVentures.Api.Operations;

/// <summary>The way of an operation through the stages: document, variables, plan, answer.</summary>
/// <param name="schema">The schema.</param>
/// <param name="limits">How much an operation may ask.</param>
/// <param name="cache">The documents and plans that are known.</param>
/// <param name="documents">The documents that requests are about.</param>
/// <param name="store">The store.</param>
/// <param name="pieces">How rare the letters of names are.</param>
/// <param name="log">Takes what no client may see.</param>
/// <param name="slow">Logs operations that take long; null for none.</param>
/// <param name="telemetry">Measures operations; null where nobody asks.</param>
public sealed partial class OperationRunner(
    DirectorySchema schema,
    OperationLimits limits,
    OperationCache cache,
    RequestedDocuments documents,
    ReadPool store,
    PieceCounts pieces,
    ILogger<OperationRunner> log,
    SlowOperations? slow = null,
    OperationTelemetry? telemetry = null)
{
    private readonly OperationPlanner _planner = new(schema.Declaration, schema.Schema, limits);
    private readonly SchemaReader _schemaReader = new(schema.Schema);
    private readonly ReadTerms _terms = new(limits, pieces) { MostRows = limits.AnswerRows, KeepsResults = true };

    /// <summary>Writes the whole answer, one JSON object in UTF-8, and says what became of the operation.</summary>
    /// <param name="request">What the client asks.</param>
    /// <param name="json">Takes the answer.</param>
    /// <param name="cancellation">The client has gone.</param>
    /// <exception cref="OperationCanceledException">The client has gone; nothing needs to be answered.</exception>
    public ValueTask<OperationResult> RunAsync(OperationRequest request, JsonBuffer json, CancellationToken cancellation) =>
        telemetry is null ? RunAsync(request, json, null, cancellation) : RunMeasuredAsync(telemetry, request, json, cancellation);

    private async ValueTask<OperationResult> RunMeasuredAsync(
        OperationTelemetry measuring, OperationRequest request, JsonBuffer json, CancellationToken cancellation)
    {
        using var measured = measuring.Begin(isExport: false);
        var result = await RunAsync(request, json, measured, cancellation);
        measured.End(Word(result.Outcome));
        return result;
    }

    private async ValueTask<OperationResult> RunAsync(
        OperationRequest request, JsonBuffer json, OperationMeasurement? measured, CancellationToken cancellation)
    {
        var deadline = new Deadline(limits.Timeout, cancellation);
        OperationCost? cost = null;
        try
        {
            var known = await documents.FindAsync(request);
            var operation = known.Document.Operation(request.OperationName);
            var variables = VariableValues.Read(
                known.Variables(operation, schema.Schema), request.Variables, limits);
            var key = new PlanKey(operation.Name?.StringValue ?? "", variables.Shape);
            var seen = new SeenOperation(key.Operation, known.Seen);
            var isKnown = known.TryFind(key, out var plan);
            measured?.Found(seen, isKnown);
            if (!isKnown)
            {
                plan = Plan(known, key, variables);
            }

            cost = plan.Cost.Value(variables.Slots);
            measured?.Cost = cost.Value;
            if (request.CostWish == CostWish.Validate)
            {
                CostWriter.WriteAlone(cost.Value, json);
                return new OperationResult(OperationOutcome.Executed, null) { Cost = cost };
            }

            var receipt = documents.Keep(request);
            Admit(plan, cost.Value, request);
            try
            {
                return Told(await AnswerAsync(plan, variables, request, json, deadline, seen, measured), cost, receipt, request, json);
            }
            finally
            {
                if (plan.Growth.HasNews())
                {
                    cache.Reweigh(known, key);
                }
            }
        }
        catch (OperationException exception)
        {
            request.Budget?.PayRefusal();
            json.Truncate(0);
            ErrorWriter.WriteRefusal(exception.Errors, json);
            return Told(Unread(request.RefusedFor(exception)), cost, null, request, json);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            WriteFailure(TooLong(), json);
            return Told(Unread(OperationOutcome.ExecutedWithErrors), cost, null, request, json);
        }
        catch (BudgetSpentException exception)
        {
            return Unread(OperationOutcome.RateLimited) with { Shortage = exception.Shortage };
        }
        catch (StoreBusyException)
        {
            return Unread(OperationOutcome.Busy) with { Cost = cost };
        }
        catch (StoreReadException exception) when (exception.Trouble is { } trouble)
        {
            var unavailable = new StoreUnavailableException(trouble, exception.Message);
            Unavailable(unavailable.Message);
            return new OperationResult(OperationOutcome.StoreUnavailable, null) { Trouble = unavailable.Error };
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Failed(exception);
            WriteFailure(UnexpectedError.Value, json);
            return Told(Unread(OperationOutcome.ExecutedWithErrors), cost, null, request, json);
        }
    }

    // What it may not is refused before anything is read for it.
    private void Admit(OperationPlan plan, OperationCost cost, OperationRequest request)
    {
        if (plan.Introspection is { } query && request.Caller?.May(Allowance.Introspection) == false)
        {
            throw new OperationException(new OperationError(
                    ErrorCode.IntrospectionNotAllowed,
                    "Introspection is not allowed for the current request. Ask for the schema elsewhere, or send a key that may ask.")
                .At(query.Location));
        }

        CostLimit.Check(cost, limits);
        request.Budget?.Take(cost.Units);
    }

    private static OperationResult Told(
        OperationResult result, OperationCost? cost, PersistedReceipt? receipt, OperationRequest request, JsonBuffer json)
    {
        AnswerExtensions.Add(request.CostWish == CostWish.Report ? cost : null, receipt, json);
        return result with { Cost = cost };
    }

    // Apart, so that a plan that is known costs no closure.
    private OperationPlan Plan(KnownDocument known, PlanKey key, VariableValues variables) => cache.Keep(
        known, key, () => _planner.Plan(known.Document, known.Document.Operation(key.Operation), variables));

    private async ValueTask<OperationResult> AnswerAsync(
        OperationPlan plan,
        VariableValues variables,
        OperationRequest request,
        JsonBuffer json,
        Deadline deadline,
        SeenOperation seen,
        OperationMeasurement? measured)
    {
        var aboutSchema = plan.Introspection is { } query
            ? await _schemaReader.ReadAsync(query, request.Variables, deadline)
            : ReadOnlyDictionary<string, byte[]>.Empty;
        using var reading = await store.BeginAsync(variables.Slots, deadline, _terms);
        var run = new OperationRun(reading, json) { Introspection = aboutSchema };
        try
        {
            var outcome = plan.Run(run, json) ? OperationOutcome.ExecutedWithErrors : OperationOutcome.Executed;
            return new OperationResult(outcome, reading.Version());
        }
        finally
        {
            // One whose time was up is the slowest of all.
            slow?.Look(seen, deadline, reading);
            measured?.Rows = reading.Rows;
        }
    }

    private static string Word(OperationOutcome outcome) => outcome switch
    {
        OperationOutcome.Executed => "executed",
        OperationOutcome.ExecutedWithErrors => "executed_with_errors",
        OperationOutcome.Busy => "busy",
        OperationOutcome.RateLimited => "rate_limited",
        OperationOutcome.StoreUnavailable => "store_unavailable",
        _ => "refused",
    };

    private static OperationResult Unread(OperationOutcome outcome) => new(outcome, null);

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

    [LoggerMessage(LogLevel.Error, "{Reason}")]
    private partial void Unavailable(string reason);
}
