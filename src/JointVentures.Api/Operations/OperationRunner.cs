using System.Collections.ObjectModel;
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
using JointVentures.Api.Planning;

namespace JointVentures.Api.Operations;

/// <summary>The way of an operation through the stages: document, variables, plan, answer.</summary>
/// <param name="schema">The schema.</param>
/// <param name="limits">How much an operation may ask.</param>
/// <param name="cache">The documents and plans that are known.</param>
/// <param name="store">The store.</param>
/// <param name="pieces">How rare the letters of names are.</param>
/// <param name="log">Takes what no client may see.</param>
public sealed partial class OperationRunner(
    DirectorySchema schema, OperationLimits limits, OperationCache cache, ReadPool store, PieceCounts pieces, ILogger<OperationRunner> log)
{
    private readonly OperationPlanner _planner = new(schema.Declaration, schema.Schema, limits);
    private readonly SchemaReader _schemaReader = new(schema.Schema);
    private readonly ReadTerms _terms = new(limits, pieces) { MostRows = limits.AnswerRows, KeepsResults = true };

    /// <summary>Writes the whole answer, one JSON object in UTF-8, and says what became of the operation.</summary>
    /// <param name="request">What the client asks.</param>
    /// <param name="json">Takes the answer.</param>
    /// <param name="cancellation">The client has gone.</param>
    /// <exception cref="OperationCanceledException">The client has gone; nothing needs to be answered.</exception>
    public async ValueTask<OperationResult> RunAsync(OperationRequest request, JsonBuffer json, CancellationToken cancellation)
    {
        var deadline = new Deadline(limits.Timeout, cancellation);
        OperationCost? cost = null;
        try
        {
            var known = await cache.DocumentAsync(request.Query);
            var operation = known.Document.Operation(request.OperationName);
            var variables = VariableValues.Read(
                known.Variables(operation, schema.Schema), request.Variables, limits.ValidationErrors);
            var key = new PlanKey(operation.Name?.StringValue ?? "", variables.Shape);
            if (!known.TryFind(key, out var plan))
            {
                plan = Plan(known, key, variables);
            }

            cost = plan.Cost.Value(variables.Slots);
            if (request.CostWish == CostWish.Validate)
            {
                CostWriter.WriteAlone(cost.Value, json);
                return new OperationResult(OperationOutcome.Executed, null) { Cost = cost };
            }

            Admit(cost.Value);
            return Reported(await AnswerAsync(plan, variables, request, json, deadline), cost, request, json);
        }
        catch (OperationException exception)
        {
            json.Truncate(0);
            ErrorWriter.WriteRefusal(exception.Errors, json);
            return Reported(Unread(request.RefusedFor(exception)), cost, request, json);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            WriteFailure(TooLong(), json);
            return Reported(Unread(OperationOutcome.ExecutedWithErrors), cost, request, json);
        }
        catch (StoreBusyException)
        {
            return Unread(OperationOutcome.Busy) with { Cost = cost };
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Failed(exception);
            WriteFailure(UnexpectedError.Value, json);
            return Reported(Unread(OperationOutcome.ExecutedWithErrors), cost, request, json);
        }
    }

    // Before anything is read.
    private void Admit(OperationCost cost) => CostLimit.Check(cost, limits);

    private static OperationResult Reported(OperationResult result, OperationCost? cost, OperationRequest request, JsonBuffer json)
    {
        if (request.CostWish == CostWish.Report && cost is { } known)
        {
            CostWriter.Add(known, json);
        }

        return result with { Cost = cost };
    }

    // Apart, so that a plan that is known costs no closure.
    private OperationPlan Plan(KnownDocument known, PlanKey key, VariableValues variables) => cache.Keep(
        known, key, () => _planner.Plan(known.Document, known.Document.Operation(key.Operation), variables));

    private async ValueTask<OperationResult> AnswerAsync(
        OperationPlan plan, VariableValues variables, OperationRequest request, JsonBuffer json, Deadline deadline)
    {
        var aboutSchema = plan.Introspection is { } query
            ? await _schemaReader.ReadAsync(query, request.Variables, deadline)
            : ReadOnlyDictionary<string, byte[]>.Empty;
        using var reading = await store.BeginAsync(variables.Slots, deadline, _terms);
        var run = new OperationRun(reading, json) { Introspection = aboutSchema };
        var outcome = plan.Run(run, json) ? OperationOutcome.ExecutedWithErrors : OperationOutcome.Executed;
        return new OperationResult(outcome, reading.Version());
    }

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
}
