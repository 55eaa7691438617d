namespace JointVentures.Benchmarks.Report;

/// <summary>A table as README.md shows it, printed row by row.</summary>
public sealed class MarkdownTable
{
    private readonly int _columns;

    /// <summary>Prints what stands above the rows.</summary>
    /// <param name="headings">The headings of the columns.</param>
    public MarkdownTable(params IReadOnlyList<string> headings)
    {
        _columns = headings.Count;
        Console.WriteLine();
        Add(headings);
        Console.WriteLine($"|{string.Concat(headings.Select(_ => "---|"))}");
    }

    /// <summary>Prints a row.</summary>
    /// <param name="cells">As many as there are headings.</param>
    /// <exception cref="ArgumentException">They are more or fewer.</exception>
    public void Add(params IReadOnlyList<string> cells) => Console.WriteLine(cells.Count == _columns
        ? $"| {string.Join(" | ", cells)} |"
        : throw new ArgumentException($"{cells.Count} cells do not fit into {_columns} columns.", nameof(cells)));
}
