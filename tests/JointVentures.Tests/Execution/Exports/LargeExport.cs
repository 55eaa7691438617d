namespace JointVentures.Tests.Execution.Exports;

/// <summary>An export that no socket takes in at once: some megabytes from few records, by selecting the same over and over.</summary>
public static class LargeExport
{
    private const int Names = 400;

    /// <summary>The operation.</summary>
    public static string Query { get; } =
        $"{{ jointVentures {{ nodes {{ id {string.Concat(Enumerable.Range(0, Names).Select(i => $"n{i}: name {{ ru kk en }} "))}}} }} }}";
}
