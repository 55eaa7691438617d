using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Execution.Exports.Formats;
using JointVentures.Api.Execution.Json;
using JointVentures.Api.Execution.Pages;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Exports;

/// <summary>
/// A file while it is made, part by part: no part is made before the one before it is taken, so that it needs no more room
/// than one part, however many rows there are. Belongs to one user at a time.
/// </summary>
public sealed class RunningExport : IAsyncDisposable
{
    private const int PartBytes = 64 * 1024;

    private readonly ExportPlan _plan;
    private readonly StoreRun _store;
    private readonly JsonBuffer _node = new();
    private readonly JsonBuffer _part = new();
    private readonly OperationRun _run;
    private readonly IFileWriter _writer;
    private readonly IEnumerator<IRow> _rows;
    private bool _hasBegun;

    /// <summary>Takes over what reads from the store.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="page">Which rows.</param>
    /// <param name="store">Reads from one state of the store.</param>
    /// <param name="writer">Makes the writer, over what takes the file.</param>
    public RunningExport(ExportPlan plan, PageRequest page, StoreRun store, Func<JsonBuffer, IFileWriter> writer)
    {
        (_plan, _store) = (plan, store);
        DataVersion = store.Version();
        _run = new OperationRun(store, _node);
        _run.Enter(plan.Field);
        _run.Enter(plan.List);
        _run.Enter(0);
        _writer = writer(_part);
        _rows = new AllRows(page).Read(store).GetEnumerator();
    }

    /// <summary>What the file is best called.</summary>
    public required string FileName { get; init; }

    /// <summary>The version of the data that it is made from; null where the store does not tell.</summary>
    public string? DataVersion { get; }

    /// <summary>How many rows are made so far.</summary>
    public long Rows { get; private set; }

    /// <summary>Whether the last part is made.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>The part in hand; good until the next.</summary>
    public ReadOnlyMemory<byte> Part => _part.WrittenMemory;

    /// <summary>Makes the next part.</summary>
    /// <exception cref="OperationException">A row cannot be given.</exception>
    /// <exception cref="OperationCanceledException">The time is up, or the client has gone.</exception>
    /// <exception cref="StoreUnavailableException">The store cannot be read any more.</exception>
    public async ValueTask MakeNextAsync()
    {
        try
        {
            await MakeAsync();
        }
        catch (StoreReadException exception) when (exception.Trouble is { } trouble)
        {
            throw new StoreUnavailableException(trouble, exception.Message);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        try
        {
            _rows.Dispose();
            await _writer.DisposeAsync();
        }
        finally
        {
            _store.Dispose();
            _node.Dispose();
            _part.Dispose();
        }
    }

    private async ValueTask MakeAsync()
    {
        _part.Truncate(0);
        if (!_hasBegun)
        {
            await _writer.BeginAsync();
            _hasBegun = true;
        }

        while (_part.Length < PartBytes)
        {
            if (!_rows.MoveNext())
            {
                await _writer.EndAsync(Rows);
                IsComplete = true;
                return;
            }

            WriteNode(_rows.Current);
            await _writer.WriteAsync(_node.WrittenMemory);
            Rows++;
        }
    }

    // A file has no room for the errors of fields.
    private void WriteNode(IRow row)
    {
        _node.Truncate(0);
        _run.Next((int)Rows);
        if (_plan.Row is { } name)
        {
            _run.Enter(name);
        }

        try
        {
            _plan.Node.Write(row, _run);
            _run.CheckSize();
        }
        catch (FieldFailedException)
        {
            // Its error is noted.
        }
        catch (AnswerTooLargeException exception)
        {
            throw new OperationException(exception.Error);
        }

        if (_run.Errors.Count > 0)
        {
            throw new OperationException(_run.Errors);
        }

        if (_plan.Row is not null)
        {
            _run.Leave();
        }
    }
}
