using System.Text;
using GraphQLParser.AST;
using JointVentures.Api.Access;
using JointVentures.Api.Contract.Cost;
using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Contract.Inputs;
using JointVentures.Api.Contract.Limits;
using JointVentures.Api.Contract.Schema;
using JointVentures.Api.Execution;
using JointVentures.Api.Execution.Exports;
using JointVentures.Api.Execution.Names;
using JointVentures.Api.Execution.Pages;
using JointVentures.Api.Execution.Rows;
using JointVentures.Api.Observation;
using JointVentures.Api.Operations.Stored;
using JointVentures.Api.Planning.Exports;
using JointVentures.Directory.Store.Opening;

namespace JointVentures.Api.Operations.Exports;

/// <summary>
/// Begins exports. They have connections of their own, for each keeps one as long as its client takes: other operations never
/// wait for them.
/// </summary>
public sealed class ExportRunner : IDisposable
{
    private readonly DirectorySchema _schema;
    private readonly OperationLimits _limits;
    private readonly ExportLimits _exports;
    private readonly ReadPool _store;
    private readonly RequestedDocuments _documents;
    private readonly ExportPlanner _planner;
    private readonly ReadTerms _terms;

    /// <summary>Takes what exports are made from.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="limits">How much an operation may ask.</param>
    /// <param name="exports">How much an export may take.</param>
    /// <param name="documents">The documents that requests are about.</param>
    /// <param name="reading">How exports wait for each other, and how the store is read.</param>
    /// <param name="store">The store.</param>
    /// <param name="pieces">How rare the letters of names are.</param>
    public ExportRunner(
        DirectorySchema schema,
        OperationLimits limits,
        ExportLimits exports,
        RequestedDocuments documents,
        ReadLimits reading,
        OpenedStore store,
        PieceCounts pieces)
    {
        (_schema, _limits, _exports, _documents) = (schema, limits, exports, documents);
        _store = new ReadPool(store, exports.Exports, reading);
        _planner = new ExportPlanner(schema.Declaration, schema.Schema, limits);
        _terms = new ReadTerms(limits, pieces) { MostRows = long.MaxValue };
    }

    /// <summary>Begins an export: nothing is made yet, and everything that can be wrong with the operation has shown.</summary>
    /// <param name="request">What the client wants.</param>
    /// <param name="measured">What is measured of it; null for nothing.</param>
    /// <param name="client">The client has gone.</param>
    /// <returns>The export; null where as many run as may.</returns>
    /// <exception cref="OperationException">The operation is refused.</exception>
    /// <exception cref="BudgetSpentException">It costs more than is left of the caller's budget.</exception>
    /// <exception cref="OperationCanceledException">The time is up, or the client has gone.</exception>
    /// <exception cref="StoreUnavailableException">The store cannot be read.</exception>
    public async ValueTask<RunningExport?> BeginAsync(ExportRequest request, OperationMeasurement? measured, CancellationToken client)
    {
        var deadline = new Deadline(_exports.ExportTimeout, client);
        var (plan, operation, variables) = await PlanAsync(request, measured);
        var cost = plan.Cost.Value(variables.Slots);
        measured?.Cost = cost;
        _documents.Keep(request.Operation);
        CostLimit.Check(cost, _limits);
        var page = plan.Request(variables.Slots, _limits);
        request.Operation.Budget?.Take(cost.Units);
        try
        {
            return Begin(
                request.Format, operation.Name?.StringValue ?? plan.Field, plan, page, await _store.BeginAsync(variables.Slots, deadline, _terms));
        }
        catch (StoreBusyException)
        {
            return null;
        }
        catch (StoreReadException exception) when (exception.Trouble is { } trouble)
        {
            throw new StoreUnavailableException(trouble, exception.Message);
        }
    }

    /// <summary>What an export costs, which as many rows as it may have do not change: it runs beside other operations, and few at once.</summary>
    /// <param name="request">What the client wants.</param>
    /// <exception cref="OperationException">The operation is refused.</exception>
    public async ValueTask<OperationCost> CostAsync(ExportRequest request)
    {
        var (plan, _, variables) = await PlanAsync(request, measured: null);
        return plan.Cost.Value(variables.Slots);
    }

    /// <inheritdoc/>
    public void Dispose() => _store.Dispose();

    private async ValueTask<(ExportPlan Plan, GraphQLOperationDefinition Operation, VariableValues Variables)> PlanAsync(
        ExportRequest request, OperationMeasurement? measured)
    {
        var known = await _documents.FindAsync(request.Operation);
        var operation = known.Document.Operation(request.Operation.OperationName);
        measured?.Found(new SeenOperation(operation.Name?.StringValue ?? "", known.Seen), planWasKnown: null);
        var variables = VariableValues.Read(known.Variables(operation, _schema.Schema), request.Operation.Variables, _limits);
        return (_planner.Plan(known.Document, operation, variables, request.Language), operation, variables);
    }

    private RunningExport Begin(ExportFormat format, string name, ExportPlan plan, PageRequest page, StoreRun store)
    {
        try
        {
            plan.Located(() => CheckRows(format, page, store));
            var asOf = store.ReadOne(plan.AsOf, NoRow.Instance, row => Encoding.UTF8.GetString(row.Text(0)));
            return new RunningExport(plan, page, store, file => format.Open(plan.Table, plan.Field, file))
            {
                FileName = $"{name}-{asOf}{format.Extension}",
            };
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    // Counting takes time too, so only where there may be too many.
    private void CheckRows(ExportFormat format, PageRequest page, StoreRun store)
    {
        var most = Math.Min(format.MostRows, _exports.ExportRows);
        if (page.Size <= most)
        {
            return;
        }

        // Behind a cursor there may be fewer, which is not known before they are read.
        var rows = page.Query.Count.Count(NoRow.Instance, store);
        if (rows > most)
        {
            throw new OperationException(new OperationError(
                    ErrorCode.ExportTooLarge,
                    most < format.MostRows
                        ? "The export has more rows than the server gives: narrow them down with `where`, or take them in parts with `first` and `after`."
                        : "The export has more rows than a sheet of Excel holds: take it as text/csv, or in parts with `first` and `after`.")
                .With("rows", rows)
                .With("maxRows", most));
        }
    }
}
