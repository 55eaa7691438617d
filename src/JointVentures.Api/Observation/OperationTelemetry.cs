using System.Diagnostics;
using System.Diagnostics.Metrics;
using JointVentures.Api.Execution.Rows;
using JointVentures.Directory.Store.Opening;

namespace JointVentures.Api.Observation;

/// <summary>
/// Traces and metrics of operations. It is only there where somebody collects them, so that nothing is measured for nobody.
/// </summary>
public sealed class OperationTelemetry : IDisposable
{
    /// <summary>The name that its meter and its source of activities have.</summary>
    public const string Name = "JointVentures.Api";

    private readonly Meter _meter;
    private readonly ActivitySource _activities = new(Name);
    private readonly Histogram<double> _duration;
    private readonly Histogram<long> _rows;
    private readonly Histogram<long> _costs;
    private readonly Counter<long> _plans;
    private readonly UpDownCounter<long> _exports;
    private readonly OperationNames _names = new();

    /// <summary>Makes the instruments.</summary>
    /// <param name="meters">Makes the meter.</param>
    /// <param name="pool">Knows how many operations wait.</param>
    /// <param name="store">The store whose size is told.</param>
    public OperationTelemetry(IMeterFactory meters, ReadPool pool, OpenedStore store)
    {
        _meter = meters.Create(Name);
        _duration = _meter.CreateHistogram<double>(
            "jointventures.operation.duration", "s", "How long operations took.",
            advice: new() { HistogramBucketBoundaries = [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30] });
        _rows = _meter.CreateHistogram<long>(
            "jointventures.operation.rows", "{row}", "How many rows of the store went into an answer.",
            advice: new() { HistogramBucketBoundaries = [0, 1, 10, 20, 50, 100, 500, 1_000, 10_000, 100_000, 1_000_000] });
        _costs = _meter.CreateHistogram<long>(
            "jointventures.operation.cost", "{unit}", "What operations cost, by their fields.",
            advice: new() { HistogramBucketBoundaries = [1, 10, 100, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000] });
        _plans = _meter.CreateCounter<long>("jointventures.plan.lookups", "{lookup}", "How often a plan was looked up, and whether it was there.");
        _exports = _meter.CreateUpDownCounter<long>("jointventures.exports.active", "{export}", "How many exports are under way.");
        _meter.CreateObservableGauge(
            "jointventures.operations.waiting", () => (long)pool.Waiting, "{operation}", "How many operations wait for a connection to the store.");
        _meter.CreateObservableGauge(
            "jointventures.store.size", () => Length(store.Path) + Length(StoreFiles.LogOf(store.Path)), "By", "The size of the store with its log.");
    }

    /// <summary>An operation begins.</summary>
    /// <param name="isExport">Whether it is answered as a file.</param>
    public OperationMeasurement Begin(bool isExport)
    {
        if (isExport)
        {
            _exports.Add(1);
        }

        return new OperationMeasurement(this, _activities.StartActivity(isExport ? "export" : "operation"), isExport);
    }

    /// <inheritdoc/>
    public void Dispose() => _activities.Dispose();

    internal void Planned(bool wasKnown) => _plans.Add(1, new KeyValuePair<string, object?>("jointventures.plan.known", wasKnown));

    internal void End(OperationMeasurement measured, TimeSpan duration)
    {
        var tags = new TagList
        {
            { "graphql.operation.name", measured.Operation is { } operation ? _names.Of(operation.Name, measured.IsInUse) : OperationNames.Unnamed },
            { "graphql.operation.type", SeenOperation.Type },
            { "jointventures.operation.export", measured.IsExport },
            { "jointventures.operation.outcome", measured.Outcome },
        };
        _duration.Record(duration.TotalSeconds, tags);
        _rows.Record(measured.Rows, tags);
        if (measured.Cost is { } cost)
        {
            _costs.Record(cost.Field, tags);
        }

        if (measured.IsExport)
        {
            _exports.Add(-1);
        }
    }

    private static long Length(string path) => new FileInfo(path) is { Exists: true } file ? file.Length : 0;
}
