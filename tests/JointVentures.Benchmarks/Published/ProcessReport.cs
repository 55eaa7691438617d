using System.Globalization;
using JointVentures.Benchmarks.Report;
using JointVentures.Benchmarks.Serving;

namespace JointVentures.Benchmarks.Published;

/// <summary>Prints what the published server needs as a process.</summary>
public static class ProcessReport
{
    /// <summary>Measures and prints it.</summary>
    /// <param name="sizes">At how many ventures.</param>
    /// <returns>The exit code: 0, or 1 where the system does not tell what is asked.</returns>
    public static int Run(IReadOnlyList<int> sizes)
    {
        if (!OperatingSystem.IsLinux())
        {
            Console.Error.WriteLine("The memory of a process is read as Linux tells it: run this on Linux.");
            return 1;
        }

        using var publication = Publication.Make();
        var all = sizes.Select(size => ProcessFigures.Of(publication, BenchmarkStore.Of(size))).ToArray();
        var table = new MarkdownTable(["published server", .. sizes.Select(size => Figure.Whole(size))]);
        void Add(string name, Func<ProcessFigures, string> figure) => table.Add([name, .. all.Select(figure)]);

        Add("first query answered after the start, ms", x => Figure.Whole(x.Start.TotalMilliseconds));
        Add("resident memory then, MB (anonymous)", x => Both(x.Fresh));
        Add($"after {Figure.Whole(ProcessFigures.Requests)} requests, MB (anonymous)", x => Both(x.Used));
        Add($"with {Figure.Whole(ProcessFigures.Connections)} connections at once, MB (anonymous)", x => Both(x.Crowded));
        Add("their growth from the first third to the last, MB", x => Figure.Megabytes(x.Growth));
        Add("requests/s of them", x => Figure.Whole(x.PerSecond));
        Add("requests that failed", x => x.Errors.ToString(CultureInfo.InvariantCulture));
        return 0;
    }

    private static string Both(ProcessMemory memory) => $"{Figure.Megabytes(memory.Resident)} ({Figure.Megabytes(memory.Anonymous)})";
}
