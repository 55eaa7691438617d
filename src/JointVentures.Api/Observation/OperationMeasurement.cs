using System.Diagnostics;
using JointVentures.Api.Contract.Cost;

namespace JointVentures.Api.Observation;

/// <summary>What is measured of one operation while it runs. Where it is disposed without an outcome, its client has gone.</summary>
/// <remarks>The span follows OpenTelemetry's conventions for GraphQL servers; the document itself is not told, its hash is.</remarks>
public sealed class OperationMeasurement : IDisposable
{
    private const string ClientGone = "client_gone";

    private readonly OperationTelemetry _telemetry;
    private readonly Activity? _activity;
    private readonly long _begun = Stopwatch.GetTimestamp();

    internal OperationMeasurement(OperationTelemetry telemetry, Activity? activity, bool isExport) =>
        (_telemetry, _activity, IsExport) = (telemetry, activity, isExport);

    /// <summary>Which operation it is; null where the request was refused before that was known.</summary>
    public SeenOperation? Operation { get; private set; }

    /// <summary>Whether the same was run before.</summary>
    public bool IsInUse { get; private set; }

    /// <summary>Whether it is answered as a file.</summary>
    public bool IsExport { get; }

    /// <summary>How many rows were read for its answer.</summary>
    public long Rows { get; set; }

    /// <summary>What it costs; null where the request was refused before that was known.</summary>
    public OperationCost? Cost { get; set; }

    /// <summary>What became of it, in a word.</summary>
    public string Outcome { get; private set; } = ClientGone;

    /// <summary>The operation is known.</summary>
    /// <param name="operation">Which it is.</param>
    /// <param name="planWasKnown">Whether its plan was; null where none is kept.</param>
    public void Found(SeenOperation operation, bool? planWasKnown)
    {
        Operation = operation;
        IsInUse = planWasKnown ?? true;
        if (planWasKnown is { } known)
        {
            _telemetry.Planned(known);
        }
    }

    /// <summary>The operation has ended.</summary>
    /// <param name="outcome">What became of it, in a word.</param>
    public void End(string outcome) => Outcome = outcome;

    /// <inheritdoc/>
    public void Dispose()
    {
        _telemetry.End(this, Stopwatch.GetElapsedTime(_begun));
        if (_activity is null)
        {
            return;
        }

        if (Operation is { } operation)
        {
            _activity.DisplayName = SeenOperation.Type;
            _activity.SetTag("graphql.operation.type", SeenOperation.Type);
            _activity.SetTag("graphql.document.hash", operation.Document.Hash);
            if (operation.Name.Length > 0)
            {
                _activity.SetTag("graphql.operation.name", SeenOperation.Shortened(operation.Name));
            }
        }

        _activity.SetTag("jointventures.operation.rows", Rows);
        _activity.SetTag("jointventures.operation.outcome", Outcome);
        _activity.Dispose();
    }
}
