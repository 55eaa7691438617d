using System.Text;
using JointVentures.Api.Contract.Documents;
using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Contract.Inputs;
using JointVentures.Api.Contract.Limits;
using JointVentures.Api.Contract.Schema;
using JointVentures.Api.Execution;
using JointVentures.Api.Execution.Json;
using JointVentures.Api.Execution.Names;
using JointVentures.Api.Execution.Pages;
using JointVentures.Api.Execution.Rows;
using JointVentures.Api.Export;
using JointVentures.Api.Export.Formats;
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
    private readonly DocumentReader _documents;
    private readonly ExportPlanner _planner;
    private readonly PieceCounts _pieces = new();

    /// <summary>Takes what exports are made from.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="limits">How much an operation may ask.</param>
    /// <param name="exports">How much an export may take.</param>
    /// <param name="waiting">How exports wait for each other.</param>
    /// <param name="store">The store.</param>
    public ExportRunner(DirectorySchema schema, OperationLimits limits, ExportLimits exports, ReadLimits waiting, OpenedStore store)
    {
        (_schema, _limits, _exports) = (schema, limits, exports);
        _store = new ReadPool(store, exports.Exports, waiting);
        _documents = new DocumentReader(schema.Schema, limits);
        _planner = new ExportPlanner(schema.Declaration, schema.Schema, limits);
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
        var document = await _documents.ReadAsync(request.Operation.Query);
        var operation = document.Operation(request.Operation.OperationName);
        var variables = VariableValues.Read(
            new DeclaredVariables(_schema.Schema, operation), request.Operation.Variables, _limits.ValidationErrors);
        var plan = _planner.Plan(document, operation, variables, request.Language);
        var page = plan.Located(() => plan.Request(variables.Slots, _limits));
        if (await RentAsync(client) is not { } connection)
        {
            return null;
        }

        try
        {
            return Begin(request.Format, operation.Name?.StringValue ?? plan.Field, plan, page, variables, connection, deadline);
        }
        catch (Exception exception)
        {
            if (exception is StoreReadException)
            {
                connection.Doubt();
            }

            connection.End();
            _store.Return(connection);
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _store.Dispose();

    private async ValueTask<ReadConnection?> RentAsync(CancellationToken client)
    {
        try
        {
            return await _store.RentAsync(client);
        }
        catch (StoreBusyException)
        {
            return null;
        }
    }

    private RunningExport Begin(
        ExportFormat format,
        string name,
        ExportPlan plan,
        PageRequest page,
        VariableValues variables,
        ReadConnection connection,
        Deadline deadline)
    {
        connection.Begin(deadline);
        var store = new StoreRun(connection, variables.Slots, deadline)
        {
            Limits = _limits,
            MostRows = long.MaxValue,
            Pieces = _pieces,
        };
        try
        {
            plan.Located(() => CheckRows(format, page, store));
            var asOf = store.ReadOne(plan.AsOf, NoRow.Instance, row => Encoding.UTF8.GetString(row.Text(0)));
            return new RunningExport(plan, page, connection, store, file => FormatOf(format, plan, file), _store.Return)
            {
                FileName = $"{name}-{asOf}{format.Extension}",
                DataVersion = connection.Version(),
            };
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    // Counting takes time too, so only where there may be too many.
    private bool CheckRows(ExportFormat format, PageRequest page, StoreRun store)
    {
        var most = Math.Min(format.MostRows, _exports.ExportRows);
        if (page.Size <= most)
        {
            return true;
        }

        // Behind a cursor there may be fewer, which is not known before they are read.
        var rows = page.Query.Count.Count(NoRow.Instance, store);
        return rows <= most ? true : throw new OperationException(new OperationError(
                ErrorCode.ExportTooLarge,
                most < format.MostRows
                    ? "The export has more rows than the server gives: narrow them down with `where`, or take them in parts with `first` and `after`."
                    : "The export has more rows than a sheet of Excel holds: take it as text/csv, or in parts with `first` and `after`.")
            .With("rows", rows)
            .With("maxRows", most));
    }

    private static IRowFormat FormatOf(ExportFormat format, ExportPlan plan, JsonBuffer file) =>
        format == ExportFormat.Ndjson ? new NdjsonFormat(file)
        : format == ExportFormat.Csv ? new CsvFormat(plan.Table, file)
        : new SheetFormat(plan.Table, plan.Field, file);
}
