using JointVentures.Api.Execution;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Observation;

/// <summary>Logs operations that took long, with what the store was asked: statements without values, and the way to their rows.</summary>
/// <param name="settings">What is slow.</param>
/// <param name="log">Takes the entries.</param>
public sealed partial class SlowOperations(ObservationSettings settings, ILogger<SlowOperations> log)
{
    // Beyond so many statements an entry helps nobody.
    private const int MostStatements = 20;
    private const int MostDocument = 10_000;

    private readonly long _milliseconds = settings.SlowOperation == TimeSpan.Zero
        ? long.MaxValue
        : (long)Math.Ceiling(settings.SlowOperation.TotalMilliseconds);

    /// <summary>Logs an operation if it was slow. Its run must still have its connection, and reads nothing afterwards.</summary>
    /// <param name="operation">Which operation it is.</param>
    /// <param name="deadline">Knows how long it has taken so far.</param>
    /// <param name="run">What it has read with.</param>
    public void Look(SeenOperation operation, Deadline deadline, StoreRun run)
    {
        if (deadline.Spent < _milliseconds || !log.IsEnabled(LogLevel.Warning))
        {
            return;
        }

        var statements = string.Join('\n', run.Explain(MostStatements));
        var name = SeenOperation.Shortened(operation.Name);
        if (settings.LogDocument)
        {
            var text = operation.Document.Document.Text;
            SlowWithDocument(
                name, operation.Document.Hash, deadline.Spent, run.Rows, statements, text.Length > MostDocument ? text[..MostDocument] : text);
        }
        else
        {
            Slow(name, operation.Document.Hash, deadline.Spent, run.Rows, statements);
        }
    }

    [LoggerMessage(
        LogLevel.Warning, "The operation {Operation} of document {DocumentHash} took {Milliseconds} ms and read {Rows} rows:\n{Statements}")]
    private partial void Slow(string operation, string documentHash, long milliseconds, long rows, string statements);

    [LoggerMessage(
        LogLevel.Warning,
        "The operation {Operation} of document {DocumentHash} took {Milliseconds} ms and read {Rows} rows:\n{Statements}\nDocument:\n{Document}")]
    private partial void SlowWithDocument(
        string operation, string documentHash, long milliseconds, long rows, string statements, string document);
}
