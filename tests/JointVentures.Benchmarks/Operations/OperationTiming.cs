using JointVentures.Benchmarks.Load;

namespace JointVentures.Benchmarks.Operations;

/// <summary>How fast one operation is, the API beside both sets of endpoints written by hand.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Ventures">How many ventures the store has.</param>
/// <param name="Changing">Whether its variables change with each request.</param>
/// <param name="Api">The API.</param>
/// <param name="A">By Microsoft.Data.Sqlite.</param>
/// <param name="B">By raw SQLite calls.</param>
public sealed record OperationTiming(
    BenchmarkOperation Operation, int Ventures, bool Changing, Series Api, Series A, Series B)
{
    private const int Variations = 512;

    /// <summary>What is sent to the API and to both sets of endpoints.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="changing">Whether its variables change with each request.</param>
    /// <param name="port">The server's port.</param>
    public static IReadOnlyList<LoadTarget> Targets(BenchmarkOperation operation, bool changing, int port)
    {
        var bodies = Enumerable.Range(0, changing ? Variations : 1).Select(operation.Body).ToArray();
        string[] paths = ["/graphql", $"/a/{operation.Name}", $"/b/{operation.Name}"];
        return [.. paths.Select(path => LoadTarget.Of(port, path, bodies))];
    }
}
