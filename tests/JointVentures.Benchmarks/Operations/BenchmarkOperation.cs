using System.Text.Json.Nodes;

namespace JointVentures.Benchmarks.Operations;

/// <summary>An operation that is timed: the same request body goes to the API and to the endpoints written by hand.</summary>
/// <param name="Name">Its name, also the end of the hand-written endpoints' addresses.</param>
/// <param name="Title">What it does, as README.md says it.</param>
/// <param name="Document">The GraphQL document.</param>
/// <param name="Variables">The variables of one request; the number chooses them, 0 for the constant ones.</param>
public sealed record BenchmarkOperation(string Name, string Title, string Document, Func<int, JsonObject> Variables)
{
    /// <summary>The body of a request.</summary>
    public string Body(int number) => Body(Document, Variables(number));

    /// <summary>The body of a request for any document.</summary>
    public static string Body(string document, JsonObject variables) =>
        new JsonObject { ["query"] = document, ["variables"] = variables }.ToJsonString();
}
