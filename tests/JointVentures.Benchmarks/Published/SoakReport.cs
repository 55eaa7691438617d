using System.Globalization;
using JointVentures.Benchmarks.Report;
using JointVentures.Benchmarks.Serving;
using JointVentures.Seed;

namespace JointVentures.Benchmarks.Published;

/// <summary>Prints how the published server fares at full load, minute by minute.</summary>
public static class SoakReport
{
    private const int UsualMinutes = 10;

    /// <summary>Runs the server and prints what was measured.</summary>
    /// <param name="minutes">How many minutes; null for ten.</param>
    /// <returns>The exit code: 0, or 1 where something failed or the system does not tell what is asked.</returns>
    public static int Run(int? minutes)
    {
        if (!OperatingSystem.IsLinux())
        {
            Console.Error.WriteLine("The memory of a process is read as Linux tells it: run this on Linux.");
            return 1;
        }

        using var publication = Publication.Make();
        using var server = PublishedServer.Run(publication, BenchmarkStore.Of(SeedOptions.DefaultVentures));
        var soak = new Soak(server.Port, publication.Operations, minutes ?? UsualMinutes);
        var table = new MarkdownTable("minute", "requests/s", "files", "errors", "p50, ms", "p99, ms", "resident memory, MB");
        var errors = 0L;
        soak.Run((minute, measured) =>
        {
            var (requests, p50, p99) = measured.Times();
            errors += measured.Errors;
            table.Add(
                minute.ToString(CultureInfo.InvariantCulture), Figure.Whole(requests / 60.0), Figure.Whole(measured.Exports), Figure.Whole(measured.Errors),
                Figure.Ratio(p50), Figure.Ratio(p99), Figure.Megabytes(server.Memory.Resident));
        });
        return errors == 0 ? 0 : 1;
    }
}
