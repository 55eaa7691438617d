using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using JointVentures.Benchmarks.Load;
using JointVentures.Benchmarks.Operations;
using JointVentures.Directory.Store.Opening;
using JointVentures.Seed;
using Microsoft.Extensions.Logging.Abstractions;

namespace JointVentures.Benchmarks;

/// <summary>Times the API and the endpoints written by hand in turn, and prints their ratios.</summary>
/// <param name="sizes">How many ventures; empty for the usual sizes.</param>
public sealed class Comparison(IReadOnlyList<int> sizes)
{
    private const int Rounds = 5;
    private const int Connections = 4;
    private const int Variations = 512;
    private const int Port = 5_190;

    private static readonly int[] _usual = [SeedOptions.DefaultVentures, 1_000_000];
    private static readonly TimeSpan _round = TimeSpan.FromMilliseconds(700);

    /// <summary>Runs it.</summary>
    /// <returns>0, or 1 where a side answers otherwise than the API.</returns>
    public int Run()
    {
        foreach (var size in sizes.Count == 0 ? _usual : sizes)
        {
            var store = Store(size);
            using var server = Start(store);
            try
            {
                if (!Compare(size))
                {
                    return 1;
                }
            }
            finally
            {
                server.Kill();
            }
        }

        return 0;
    }

    private static bool Compare(int size)
    {
        var sample = FirstCursor();
        using (var connection = new LoadConnection(Port))
        {
            connection.Send(LoadConnection.Request($"/cursor/{sample}", ""));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n## {size:N0} ventures\n"));
        Console.WriteLine("| operation | variables | req/s | p50 µs | p99 µs | CPU µs | bytes | CPU µs of A | CPU µs of B | req/s of A | CPU A/API | CPU B/API |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|---|");
        foreach (var operation in BenchmarkOperations.All(size, BenchmarkOperations.Cursors(sample)))
        {
            foreach (var changing in (bool[])[false, true])
            {
                var bodies = Enumerable.Range(0, changing ? Variations : 1).Select(operation.Body).ToArray();
                if (!SameAnswers(operation, bodies))
                {
                    return false;
                }

                Print(operation, changing, Time(operation, bodies));
            }
        }

        return true;
    }

    private static string[] Paths(BenchmarkOperation operation) => ["/graphql", $"/a/{operation.Name}", $"/b/{operation.Name}"];

    private static bool SameAnswers(BenchmarkOperation operation, string[] bodies)
    {
        using var connection = new LoadConnection(Port);
        foreach (var body in bodies.Take(50))
        {
            var answers = Paths(operation).Select(path => Encoding.UTF8.GetString(connection.Send(LoadConnection.Request(path, body)))).ToArray();
            if (answers.Distinct().Count() > 1)
            {
                Console.Error.WriteLine($"The sides answer {operation.Name} differently:\n{body}\n{string.Join("\n", answers)}");
                return false;
            }
        }

        return true;
    }

    private static Sample[] Time(BenchmarkOperation operation, string[] bodies)
    {
        var sides = Paths(operation).Select(path => bodies.Select(body => LoadConnection.Request(path, body)).ToArray()).ToArray();
        var round = new LoadRound(Port, Connections, _round);
        var samples = sides.Select(_ => new List<Sample>()).ToArray();
        for (var i = 0; i <= Rounds; i++)
        {
            for (var side = 0; side < sides.Length; side++)
            {
                var sample = round.Run(sides[side]);
                // The first round warms up.
                if (i > 0)
                {
                    samples[side].Add(sample);
                }
            }
        }

        return [.. samples.Select(Sample.Median)];
    }

    private static void Print(BenchmarkOperation operation, bool changing, Sample[] sides)
    {
        var (api, a, b) = (sides[0], sides[1], sides[2]);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {operation.Name} | {(changing ? "changing" : "constant")} | {api.PerSecond:N0} | {api.P50:N0} | {api.P99:N0} | {api.Cpu:N0} | {api.Allocated:N0} | {a.Cpu:N0} | {b.Cpu:N0} | {api.PerSecond / a.PerSecond:F2} | {a.Cpu / api.Cpu:F2} | {b.Cpu / api.Cpu:F2} |"));
    }

    private static string FirstCursor()
    {
        using var connection = new LoadConnection(Port);
        var answer = connection.Send(LoadConnection.Request("/graphql", """{"query":"{ jointVentures(first: 1) { pageInfo { endCursor } } }"}"""));
        using var json = JsonDocument.Parse(answer.ToArray());
        return json.RootElement.GetProperty("data").GetProperty("jointVentures").GetProperty("pageInfo").GetProperty("endCursor").GetString()!;
    }

    private static string Store(int size)
    {
        var path = Path.Combine(Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"jointventures-benchmark-{size}.db"));
        var opening = new StoreOpening(StoreSchema.OfProgram(), new WatchedSeeder(new SeedOptions(size)), NullLogger.Instance);
        opening.Open(new StoreOptions { Path = path }, CancellationToken.None);
        return path;
    }

    private static Process Start(string store)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        var self = typeof(Comparison).Assembly.Location;
        string[] arguments = ["serve", store, Port.ToString(CultureInfo.InvariantCulture)];
        if (!Environment.ProcessPath!.EndsWith("JointVentures.Benchmarks", StringComparison.Ordinal))
        {
            start.ArgumentList.Add(self);
        }

        Array.ForEach(arguments, start.ArgumentList.Add);
        var process = Process.Start(start)!;
        process.StandardOutput.ReadLine();
        return process;
    }
}
