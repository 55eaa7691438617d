using System.Diagnostics;
using JointVentures.Benchmarks.Operations;
using JointVentures.Benchmarks.Serving;

namespace JointVentures.Benchmarks.Published;

/// <summary>What the published server needs as a process over one store.</summary>
/// <param name="Starts">How long each start took from the command to the first answered query.</param>
/// <param name="Fresh">Its memory after the first answer.</param>
/// <param name="Used">Its memory after <see cref="Requests"/> requests.</param>
/// <param name="PerSecond">Requests a second that <see cref="Connections"/> connections at once got answered.</param>
/// <param name="Errors">How many of all requests failed.</param>
/// <param name="Crowded">Its memory while they were, in the mean of the last third of the time.</param>
/// <param name="Growth">By how many bytes it is then larger than in the first third, in all.</param>
public sealed record ProcessFigures(
    IReadOnlyList<TimeSpan> Starts, ProcessMemory Fresh, ProcessMemory Used, double PerSecond, long Errors, ProcessMemory Crowded, double Growth)
{
    /// <summary>How many requests the server has answered when its memory is looked at.</summary>
    public const int Requests = 100_000;

    /// <summary>How many connections there are at once at the end.</summary>
    public const int Connections = 256;

    private const int FewConnections = 8;
    private const int TimedStarts = 5;

    private static readonly TimeSpan _crowdTime = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan _look = TimeSpan.FromMilliseconds(100);

    /// <summary>The median start.</summary>
    public TimeSpan Start => Starts.Order().ElementAt(Starts.Count / 2);

    /// <summary>Measures them.</summary>
    /// <param name="publication">The published program.</param>
    /// <param name="store">The store.</param>
    public static ProcessFigures Of(Publication publication, BenchmarkStore store)
    {
        // The first start finds neither the program nor the store in the system's memory.
        PublishedServer.Run(publication, store).Dispose();
        var starts = Enumerable.Range(0, TimedStarts).Select(_ => StartOnce(publication, store)).ToArray();

        using var server = PublishedServer.Run(publication, store);
        var fresh = server.Memory;
        var mix = OperationMix.Of(store.Ventures, server.Port);
        var few = new Crowd(FewConnections);
        few.Run(mix, number => number < Requests);
        var used = server.Memory;

        var many = new Crowd(Connections);
        var looks = new List<ProcessMemory>();
        var clock = Stopwatch.StartNew();
        var running = Task.Run(() => many.Run(mix, _ => clock.Elapsed < _crowdTime));
        while (!running.Wait(_look))
        {
            looks.Add(server.Memory);
        }

        var third = looks.Count / 3;
        var (first, last) = (Mean(looks[..third]), Mean(looks[^third..]));
        return new ProcessFigures(
            starts, fresh, used, many.Answered / clock.Elapsed.TotalSeconds, few.Failed + many.Failed, last,
            last.Resident - first.Resident);
    }

    private static TimeSpan StartOnce(Publication publication, BenchmarkStore store)
    {
        using var server = PublishedServer.Run(publication, store);
        return server.Start;
    }

    private static ProcessMemory Mean(IReadOnlyList<ProcessMemory> looks) =>
        new(looks.Average(look => look.Resident), looks.Average(look => look.Anonymous));
}
