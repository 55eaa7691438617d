using System.Text;
using GraphQLParser.AST;
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
    private readonly OperationCache _cache;
    private readonly ExportPlanner _planner;
    private readonly ReadTerms _terms;

    /// <summary>Takes what exports are made from.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="limits">How much an operation may ask.</param>
    /// <param name="exports">How much an export may take.</param>
    /// <param name="cache">The documents that are known.</param>
    /// <param name="reading">How exports wait for each other, and how the store is read.</param>
    /// <param name="store">The store.</param>
    /// <param name="pieces">How rare the letters of names are.</param>
    public ExportRunner(
        DirectorySchema schema,
        OperationLimits limits,
        ExportLimits exports,
        OperationCache cache,
        ReadLimits reading,
        OpenedStore store,
        PieceCounts pieces)
    {
        (_schema, _limits, _exports, _cache) = (schema, limits, exports, cache);
        _store = new ReadPool(store, exports.Exports, reading);
        _planner = new ExportPlanner(schema.Declaration, schema.Schema, limits);
        _terms = new ReadTerms(limits, pieces) { MostRows = long.MaxValue };
    }

    /// <summary>Begins an export: nothing is made yet, and everything that can be wrong with the operation has shown.</summary>
    /// <param name="request">What the client wants.</param>
    /// <param name="client">The client has gone.</param>
    /// <returns>The export; null where as many run as may.</returns>
    /// <exception cref="OperationException">The operation is refused.</exception>
    /// <exception cref="OperationCanceledException">The time is up, or the client has gone.</exception>
    public async ValueTask<RunningExport?> BeginAsync(ExportRequest request, CancellationToken client)
    {
        var deadline = new Deadline(_exports.ExportTimeout, client);
        var (plan, operation, variables) = await PlanAsync(request);
        CostLimit.Check(plan.Cost.Value(variables.Slots), _limits);
        var page = plan.Request(variables.Slots, _limits);
        StoreRun store;
        try
        {
            store = await _store.BeginAsync(variables.Slots, deadline, _terms);
        }
        catch (StoreBusyException)
        {
            return null;
        }

        try
        {
            return Begin(request.Format, operation.Name?.StringValue ?? plan.Field, plan, page, store);
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    /// <summary>What an export costs, which as many rows as it may have do not change: it runs beside other operations, and few at once.</summary>
    /// <param name="request">What the client wants.</param>
    /// <exception cref="OperationException">The operation is refused.</exception>
    public async ValueTask<OperationCost> CostAsync(ExportRequest request)
    {
        var (plan, _, variables) = await PlanAsync(request);
        return plan.Cost.Value(variables.Slots);
    }

    /// <inheritdoc/>
    public void Dispose() => _store.Dispose();

    private async ValueTask<(ExportPlan Plan, GraphQLOperationDefinition Operation, VariableValues Variables)> PlanAsync(ExportRequest request)
    {
        var known = await _cache.DocumentAsync(request.Operation.Query);
        var operation = known.Document.Operation(request.Operation.OperationName);
        var variables = VariableValues.Read(
            known.Variables(operation, _schema.Schema), request.Operation.Variables, _limits.ValidationErrors);
        return (_planner.Plan(known.Document, operation, variables, request.Language), operation, variables);
    }

    private RunningExport Begin(ExportFormat format, string name, ExportPlan plan, PageRequest page, StoreRun store)
    {
        plan.Located(() => CheckRows(format, page, store));
        var asOf = store.ReadOne(plan.AsOf, NoRow.Instance, row => Encoding.UTF8.GetString(row.Text(0)));
        return new RunningExport(plan, page, store, file => format.Open(plan.Table, plan.Field, file))
        {
            FileName = $"{name}-{asOf}{format.Extension}",
        };
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
