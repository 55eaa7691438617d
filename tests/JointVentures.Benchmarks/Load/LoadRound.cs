using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace JointVentures.Benchmarks.Load;

/// <summary>Drives a server over a few connections, for a bounded time and by a bounded number of requests.</summary>
/// <param name="connections">How many at once.</param>
/// <param name="length">How long.</param>
public sealed class LoadRound(int connections, TimeSpan length)
{
    private const int MostRequests = 100_000;

    /// <summary>Runs it.</summary>
    public Sample Run(LoadTarget target)
    {
        var before = Cost(target.Port);
        var clock = Stopwatch.StartNew();
        var times = new List<double>[connections];
        var threads = Enumerable.Range(0, connections).Select(i => new Thread(() => times[i] = Drive(target, i, clock))).ToArray();
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        var seconds = clock.Elapsed.TotalSeconds;
        var after = Cost(target.Port);
        var all = times.SelectMany(x => x).Order().ToArray();
        return new Sample(
            all.Length / seconds,
            all[all.Length / 2],
            all[all.Length * 99 / 100],
            (after.Cpu - before.Cpu) / all.Length,
            (after.Allocated - before.Allocated) / all.Length);
    }

    private List<double> Drive(LoadTarget target, int start, Stopwatch clock)
    {
        using var connection = new LoadConnection(target.Port);
        var times = new List<double>(MostRequests);
        for (var i = start; clock.Elapsed < length && times.Count < MostRequests; i++)
        {
            var begin = Stopwatch.GetTimestamp();
            connection.Send(target.Requests[i % target.Requests.Length]);
            times.Add(Stopwatch.GetElapsedTime(begin).TotalMicroseconds);
        }

        return times;
    }

    private static (double Cpu, double Allocated) Cost(int port)
    {
        using var connection = new LoadConnection(port);
        var parts = Encoding.ASCII.GetString(connection.Send(LoadConnection.Request("/cost", ""))).Split(' ');
        return (double.Parse(parts[0], CultureInfo.InvariantCulture), double.Parse(parts[1], CultureInfo.InvariantCulture));
    }
}
