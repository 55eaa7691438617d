using JointVentures.Benchmarks.Load;
using JointVentures.Benchmarks.Operations;

namespace JointVentures.Benchmarks.Report;

/// <summary>What README.md shows of the operations: each with changing variables, a column group a size.</summary>
public static class Summary
{
    /// <summary>Prints the ratios, the growth between the sizes, and what changing variables cost.</summary>
    /// <param name="timings">All that was timed.</param>
    public static void Print(IReadOnlyCollection<OperationTiming> timings)
    {
        Console.WriteLine("\n## All sizes");
        var sizes = timings.Select(timing => timing.Ventures).Distinct().ToArray();
        Ratios(timings, sizes);
        if (sizes.Length > 1)
        {
            Growth(timings, sizes[0], sizes[^1]);
        }

        Changing(timings, sizes);
    }

    private static void Ratios(IReadOnlyCollection<OperationTiming> timings, int[] sizes)
    {
        var table = new MarkdownTable([
            "operation (changing variables)",
            .. sizes.SelectMany(size => (string[])[$"{Figure.Whole(size)}: requests/s", "of A", "CPU A / API", "CPU B / API"])]);
        foreach (var (operation, bySize) in ByOperation(timings.Where(timing => timing.Changing)))
        {
            table.Add([operation, .. bySize.SelectMany(x => (string[])[
                Figure.Whole(x.Api.Median.PerSecond), Figure.Ratio(x.Api.Against(x.A, y => y.PerSecond)),
                Figure.Ratio(x.A.Against(x.Api, y => y.Cpu)), Figure.Ratio(x.B.Against(x.Api, y => y.Cpu))])]);
        }
    }

    private static void Growth(IReadOnlyCollection<OperationTiming> timings, int small, int large)
    {
        var table = new MarkdownTable(
            "operation (changing variables)", $"CPU µs at {Figure.Whole(small)}", $"at {Figure.Whole(large)}", "grows by", "A grows by", "B grows by");
        foreach (var (operation, bySize) in ByOperation(timings.Where(timing => timing.Changing)))
        {
            string Grows(Func<OperationTiming, Series> side) => Figure.Ratio(side(bySize[^1]).Median.Cpu / side(bySize[0]).Median.Cpu);
            table.Add(
                operation, Figure.Whole(bySize[0].Api.Median.Cpu), Figure.Whole(bySize[^1].Api.Median.Cpu), Grows(x => x.Api), Grows(x => x.A), Grows(x => x.B));
        }
    }

    private static void Changing(IReadOnlyCollection<OperationTiming> timings, int[] sizes)
    {
        var table = new MarkdownTable([
            "changing against constant variables",
            .. sizes.SelectMany(size => (string[])[$"{Figure.Whole(size)}: API, CPU", "A, CPU", "API / A, CPU", "API / A, requests/s"])]);
        foreach (var (operation, bySize) in ByOperation(timings))
        {
            table.Add([operation, .. bySize.Chunk(2).SelectMany(pair =>
            {
                var (constant, changing) = (pair[0], pair[1]);
                var api = constant.Api.Median.Cpu / changing.Api.Median.Cpu;
                var a = constant.A.Median.Cpu / changing.A.Median.Cpu;
                // Round by round, as both were timed in turn: steadier than what the two medians give.
                var cpu = changing.A.Against(changing.Api, x => x.Cpu) / constant.A.Against(constant.Api, x => x.Cpu);
                var perSecond = changing.Api.Against(changing.A, x => x.PerSecond) / constant.Api.Against(constant.A, x => x.PerSecond);
                return (string[])[Figure.Ratio(api), Figure.Ratio(a), Figure.Ratio(cpu), Figure.Ratio(perSecond)];
            })]);
        }
    }

    private static IEnumerable<(string Operation, OperationTiming[] BySize)> ByOperation(IEnumerable<OperationTiming> timings) =>
        timings.GroupBy(timing => timing.Operation.Title).Select(group => (group.Key, group.ToArray()));
}
