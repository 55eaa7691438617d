using JointVentures.Benchmarks.Load;

namespace JointVentures.Benchmarks.Operations;

/// <summary>All operations with changing variables, one after the other, as many clients at once would send them.</summary>
public static class OperationMix
{
    private const int Variations = 64;

    /// <summary>The requests.</summary>
    /// <param name="ventures">How many ventures the store has.</param>
    /// <param name="port">The server's port.</param>
    public static LoadTarget Of(int ventures, int port)
    {
        var operations = BenchmarkOperations.All(ventures, key => new AskedCursors(port).Of(key));
        return LoadTarget.Of(
            port, "/graphql", Enumerable.Range(0, Variations).SelectMany(n => operations.Select(operation => operation.Body(n))));
    }
}
