using System.Diagnostics;
using JointVentures.Api.Contract;
using JointVentures.Api.Contract.Documents;
using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Contract.Limits;
using JointVentures.Api.Contract.Schema;
using JointVentures.Benchmarks.Hostile;
using JointVentures.Benchmarks.Report;
using JointVentures.Directory.Store;

namespace JointVentures.Benchmarks.Parts;

/// <summary>How much time of the processor it takes to parse and validate documents that are made to take long.</summary>
public static class Documents
{
    private const int WarmingRounds = 5;
    private const int Rounds = 15;

    // One that takes far too long need not be read fifteen times to know.
    private static readonly TimeSpan _most = TimeSpan.FromSeconds(1);

    /// <summary>Reads each of them again and again and prints the figures, the slowest first.</summary>
    public static void Run()
    {
        var limits = new OperationLimits();
        var schema = new DirectorySchema(DirectoryContract.Declare(DirectoryContextFactory.Model()), limits);
        var reader = new DocumentReader(schema.Schema, limits);
        var documents = HostileDocuments.All(limits).ToArray();
        Array.ForEach(documents, document => Measure(reader, document, WarmingRounds));
        var timed = documents.Select(document => Measure(reader, document, Rounds)).OrderByDescending(document => document.Median).ToArray();

        var table = new MarkdownTable("document", "characters", "CPU ms, median", "max", "outcome");
        foreach (var (document, median, most, outcome) in timed)
        {
            table.Add(document.Name, Figure.Whole(document.Text.Length), Figure.Ratio(median), Figure.Ratio(most), outcome);
        }
    }

    private static (HostileDocument Document, double Median, double Most, string Outcome) Measure(DocumentReader reader, HostileDocument document, int rounds)
    {
        var times = new List<double>();
        var outcome = "";
        for (var all = Stopwatch.StartNew(); times.Count < rounds && all.Elapsed < _most;)
        {
            // Time of the processor: what else the machine does is no matter of the document.
            var start = Environment.CpuUsage.TotalTime;
            outcome = Outcome(reader, document.Text);
            times.Add((Environment.CpuUsage.TotalTime - start).TotalMilliseconds);
        }

        times.Sort();
        return (document, times[times.Count / 2], times[^1], outcome);
    }

    private static string Outcome(DocumentReader reader, string text)
    {
        try
        {
            reader.ReadAsync(text).AsTask().GetAwaiter().GetResult();
            return "taken";
        }
        catch (OperationException exception)
        {
            return exception.Error.Reason ?? exception.Error.Code.Reason;
        }
    }
}
