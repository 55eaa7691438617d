using System.Globalization;

namespace JointVentures.Benchmarks.Published;

/// <summary>What a process has in memory, in bytes, as Linux counts it.</summary>
/// <param name="Resident">All of it, with the pages of files that are mapped.</param>
/// <param name="Anonymous">What no file stands behind.</param>
public sealed record ProcessMemory(double Resident, double Anonymous)
{
    /// <summary>What a process has now.</summary>
    public static ProcessMemory Of(int process)
    {
        var lines = File.ReadAllLines(string.Create(CultureInfo.InvariantCulture, $"/proc/{process}/status"));
        return new ProcessMemory(Bytes(lines, "VmRSS:"), Bytes(lines, "RssAnon:"));
    }

    private static double Bytes(string[] lines, string name)
    {
        var line = lines.First(x => x.StartsWith(name, StringComparison.Ordinal));
        return 1024 * double.Parse(line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
    }
}
