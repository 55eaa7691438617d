using System.Diagnostics;
using System.Globalization;

namespace JointVentures.Benchmarks.Serving;

/// <summary>The benchmark's server as a process of its own, until it is disposed of.</summary>
public sealed class ServedStore : IDisposable
{
    private readonly Process _process;

    private ServedStore(Process process, int port)
    {
        _process = process;
        Port = port;
    }

    /// <summary>Where it listens on this machine.</summary>
    public int Port { get; }

    /// <summary>What it has in memory, in bytes.</summary>
    public double Resident
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Starts it and waits until it can be asked.</summary>
    /// <param name="store">What it serves.</param>
    /// <param name="keepsCounts">Whether it keeps counts and groups.</param>
    /// <exception cref="InvalidOperationException">It does not start.</exception>
    public static ServedStore Start(BenchmarkStore store, bool keepsCounts)
    {
        var port = FreePort.Take();
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (System.IO.Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Add(typeof(ServedStore).Assembly.Location);
        }

        foreach (var argument in (string[])
            ["serve", store.Path, port.ToString(CultureInfo.InvariantCulture), .. keepsCounts ? (string[])["keep-counts"] : []])
        {
            start.ArgumentList.Add(argument);
        }

        var process = Process.Start(start)!;
        return process.StandardOutput.ReadLine() == BenchmarkServer.Ready
            ? new ServedStore(process, port)
            : throw new InvalidOperationException("The server of the benchmark does not start.");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }
}
