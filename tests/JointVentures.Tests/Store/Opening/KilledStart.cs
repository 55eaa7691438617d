using System.Diagnostics;
using JointVentures.Directory.Store.Opening;
using Microsoft.Extensions.Logging.Abstractions;

namespace JointVentures.Tests.Store.Opening;

/// <summary>A process of its own that makes a store, stops half-way and waits to be killed.</summary>
public sealed class KilledStart : IDisposable
{
    private const string HalfWay = "half-way";
    private readonly Process _process;

    private KilledStart(Process process) => _process = process;

    /// <summary>What the process runs.</summary>
    /// <param name="args">The store's path.</param>
    public static void Main(string[] args)
    {
        var seeder = new SmallDirectory(_ =>
        {
            Console.WriteLine(HalfWay);
            Thread.Sleep(Timeout.Infinite);
        });
        new StoreOpening(StoreSchema.OfProgram(), seeder, NullLogger.Instance)
            .Open(new StoreOptions { Path = args[0] }, CancellationToken.None);
    }

    /// <summary>Starts the process and gives it when it is half-way.</summary>
    public static KilledStart At(string store)
    {
        var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", typeof(KilledStart).Assembly.Location, store])
        {
            RedirectStandardOutput = true,
        })!;
        Assert.Equal(HalfWay, process.StandardOutput.ReadLine());
        return new KilledStart(process);
    }

    /// <summary>Kills the process as a system without memory would, and waits for its end.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Kill();
        _process.Dispose();
    }
}
