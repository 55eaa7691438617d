using System.Globalization;
using JointVentures.Api.Execution.Exports;
using JointVentures.Benchmarks.Hand;
using JointVentures.Benchmarks.Load;
using JointVentures.Benchmarks.Operations;
using JointVentures.Benchmarks.Report;
using JointVentures.Benchmarks.Serving;

namespace JointVentures.Benchmarks.Parts;

/// <summary>All ventures as a file, against a plain statement written out as CSV by hand.</summary>
public static class Exports
{
    private const int Rounds = 3;
    private const string Fields =
        "id registrationNumber name { ru } status foundedOn region { code name { en } } employees charterCapital { amount currency usd }";

    private static readonly TimeSpan _look = TimeSpan.FromMilliseconds(50);

    /// <summary>Takes the files, one at a time, and prints the figures.</summary>
    /// <param name="store">The store.</param>
    /// <exception cref="DifferentAnswersException">The file by hand is another than the API's.</exception>
    public static void Run(BenchmarkStore store) => RunAsync(store).GetAwaiter().GetResult();

    private static async Task RunAsync(BenchmarkStore store)
    {
        var table = new MarkdownTable(
            "all ventures as a file", "rows/s", "of CSV by hand", "MB", "growth of resident memory while it is made, MB");
        var (byHand, _) = await MeasureAsync(store, ExportEndpoints.Path, "{}", ExportFormat.Csv);
        foreach (var format in (ExportFormat[])[ExportFormat.Csv, ExportFormat.Ndjson, ExportFormat.Sheet])
        {
            var (file, growth) = await MeasureAsync(store, "/graphql", Body(""), format);
            if (format == ExportFormat.Csv && file.Hash != byHand.Hash)
            {
                throw new DifferentAnswersException(Body(""), [$"{file.Bytes} bytes, {file.Hash}", $"{byHand.Bytes} bytes, {byHand.Hash}"]);
            }

            table.Add(
                format == ExportFormat.Sheet ? "Excel" : format.MediaType, Figure.Whole(store.Ventures / file.Seconds), Figure.Ratio(byHand.Seconds / file.Seconds),
                Figure.Megabytes(file.Bytes), Figure.Megabytes(growth));
        }
    }

    // The file that took the median time, and by how much the server of one side alone grew at most.
    private static async Task<(Download File, double Growth)> MeasureAsync(
        BenchmarkStore store, string path, string body, ExportFormat format)
    {
        using var server = ServedStore.Start(store, keepsCounts: false);
        using var client = new HttpClient { Timeout = Timeout.InfiniteTimeSpan };
        var address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{server.Port}");

        // What the first request of all takes is no matter of the length.
        await Download.TakeAsync(client, address + "/graphql", Body("(first: 1000)"), format.MediaType);
        var before = server.Resident;
        var most = before;
        var files = new List<Download>();
        for (var i = 0; i < Rounds; i++)
        {
            var taking = Download.TakeAsync(client, address + path, body, format.MediaType);
            while (await Task.WhenAny(taking, Task.Delay(_look)) != taking)
            {
                most = Math.Max(most, server.Resident);
            }

            files.Add(await taking);
        }

        return (files.OrderBy(file => file.Seconds).ElementAt(Rounds / 2), most - before);
    }

    private static string Body(string arguments) =>
        BenchmarkOperation.Body($"query Export {{ jointVentures{arguments} {{ nodes {{ {Fields} }} }} }}", []);
}
