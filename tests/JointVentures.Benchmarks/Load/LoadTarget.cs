namespace JointVentures.Benchmarks.Load;

/// <summary>What is timed.</summary>
/// <param name="Port">The server's port.</param>
/// <param name="Requests">The requests, which are sent in turn.</param>
public sealed record LoadTarget(int Port, byte[][] Requests)
{
    /// <summary>Makes the requests of bodies that go to one address.</summary>
    public static LoadTarget Of(int port, string path, IEnumerable<string> bodies) =>
        new(port, [.. bodies.Select(body => LoadConnection.Request(path, body))]);
}
