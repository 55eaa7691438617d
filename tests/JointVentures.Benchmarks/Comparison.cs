using System.Text;
using JointVentures.Benchmarks.Load;
using JointVentures.Benchmarks.Operations;
using JointVentures.Benchmarks.Parts;
using JointVentures.Benchmarks.Report;
using JointVentures.Benchmarks.Serving;

namespace JointVentures.Benchmarks;

/// <summary>Times the chosen parts at the chosen sizes, then prints what README.md shows of the operations.</summary>
/// <param name="choice">What is to be run.</param>
public sealed class Comparison(Choice choice)
{
    private const string Counts = "counts";
    private const string Far = "far-pages";
    private const string ByName = "names";
    private const string Grouped = "statistics";
    private const string BySearch = "search";
    private const string AsFile = "exports";
    private const string OfDocuments = "documents";

    /// <summary>The parts that there are.</summary>
    public static IReadOnlyCollection<string> Parts { get; } =
        [.. BenchmarkOperations.Names, Counts, Far, ByName, Grouped, BySearch, AsFile, OfDocuments];

    /// <summary>Runs it.</summary>
    /// <returns>The exit code: 0, or 1 where a side answers otherwise than the API.</returns>
    public int Run()
    {
        Console.OutputEncoding = Encoding.UTF8;
        if (choice.Parts.Contains(OfDocuments))
        {
            Documents.Run();
        }

        // Documents are read without a store.
        var timings = new List<OperationTiming>();
        try
        {
            foreach (var size in choice.Parts.Count == 1 && choice.Parts.Contains(OfDocuments) ? [] : choice.Sizes)
            {
                timings.AddRange(RunAt(BenchmarkStore.Of(size)));
            }
        }
        catch (DifferentAnswersException exception)
        {
            Console.Error.WriteLine(exception.Message);
            return 1;
        }

        if (timings.Count > 0)
        {
            Summary.Print(timings);
        }

        return 0;
    }

    private IReadOnlyList<OperationTiming> RunAt(BenchmarkStore store)
    {
        Console.WriteLine($"\n## {Figure.Whole(store.Ventures)} ventures");
        using var server = ServedStore.Start(store, keepsCounts: false);
        using (var connection = new LoadConnection(server.Port))
        {
            // From one of its cursors the endpoints written by hand learn how to write theirs.
            connection.Send(LoadConnection.Request($"/cursor/{new AskedCursors(server.Port).Of(1)}", ""));
        }

        var timings = SideBySide.Run(store, server.Port, choice.Parts);
        if (choice.Parts.Contains(Counts))
        {
            KeptCounts.Run(store, server.Port);
        }

        if (choice.Parts.Contains(Far))
        {
            FarPages.Run(store, server.Port);
        }

        if (choice.Parts.Contains(ByName))
        {
            Names.Run(store, server.Port);
        }

        if (choice.Parts.Contains(Grouped))
        {
            Statistics.Run(store, server.Port);
        }

        if (choice.Parts.Contains(BySearch))
        {
            Searches.Run(store, server.Port);
        }

        if (choice.Parts.Contains(AsFile))
        {
            Exports.Run(store);
        }

        return timings;
    }
}
