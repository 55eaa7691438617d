using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using JointVentures.Benchmarks.Load;
using JointVentures.Benchmarks.Serving;

namespace JointVentures.Benchmarks.Published;

/// <summary>The published server as a process over a store that is there, until it is disposed of.</summary>
public sealed class PublishedServer : IDisposable
{
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(2);
    private static readonly TimeSpan _longest = TimeSpan.FromMinutes(1);

    private readonly Process _process;

    private PublishedServer(Process process, int port)
    {
        _process = process;
        Port = port;
    }

    /// <summary>Where it listens on this machine.</summary>
    public int Port { get; }

    /// <summary>How long it took from the command to the first answered query.</summary>
    public TimeSpan Start { get; private init; }

    /// <summary>What it has in memory.</summary>
    public ProcessMemory Memory => ProcessMemory.Of(_process.Id);

    /// <summary>Starts it and asks until it answers.</summary>
    /// <param name="publication">The published program.</param>
    /// <param name="store">What it serves.</param>
    /// <exception cref="InvalidOperationException">It does not answer within a minute.</exception>
    public static PublishedServer Run(Publication publication, BenchmarkStore store)
    {
        var port = FreePort.Take();
        var start = new ProcessStartInfo(publication.Program)
        {
            WorkingDirectory = publication.Folder,
            // What it says has no reader, and must not stand between the tables.
            RedirectStandardOutput = true,
        };
        start.ArgumentList.Add($"--Store:Path={store.Path}");
        start.ArgumentList.Add(string.Create(CultureInfo.InvariantCulture, $"--urls=http://127.0.0.1:{port}"));
        var clock = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        while (!Answers(port))
        {
            if (process.HasExited || clock.Elapsed > _longest)
            {
                process.Kill();
                throw new InvalidOperationException("The published server does not start.");
            }

            Thread.Sleep(_pause);
        }

        return new PublishedServer(process, port) { Start = clock.Elapsed };
    }

    /// <summary>Asks it to stop and waits for its end, so that the next start finds a store that was closed in order.</summary>
    public void Dispose()
    {
        using var stop = Process.Start("kill", [_process.Id.ToString(CultureInfo.InvariantCulture)]);
        _process.WaitForExit();
        _process.Dispose();
    }

    private static bool Answers(int port)
    {
        const string FirstQuery = """{"query":"{ jointVentures(first: 20) { nodes { id name { ru } } } }"}""";
        try
        {
            using var connection = new LoadConnection(port);
            connection.Send(LoadConnection.Request("/graphql", FirstQuery));
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
