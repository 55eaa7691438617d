using System.Text.Json;
using System.Text.Json.Nodes;
using JointVentures.Benchmarks.Hand;
using JointVentures.Benchmarks.Load;

namespace JointVentures.Benchmarks.Operations;

/// <summary>
/// Cursors of ventures, however deep in an order they lie: a cursor belongs to its order and not to a filter, so that the API gives it
/// when it is asked for the venture alone.
/// </summary>
/// <param name="port">The server's port.</param>
public sealed class AskedCursors(int port)
{
    /// <summary>The cursor of a venture.</summary>
    /// <param name="key">The venture's key.</param>
    /// <param name="order">The order as a document states it; empty for the default order.</param>
    public string Of(long key, string order = "")
    {
        var document =
            $"query Cursor($id: ID!) {{ jointVentures(first: 1, where: {{ id: {{ eq: $id }} }}{order}) {{ pageInfo {{ endCursor }} }} }}";
        var body = BenchmarkOperation.Body(document, new JsonObject { ["id"] = HandFormat.Id(key) });
        using var connection = new LoadConnection(port);
        using var answer = JsonDocument.Parse(
            connection.Send(LoadConnection.Request("/graphql", body)).ToArray());
        return answer.RootElement.GetProperty("data").GetProperty("jointVentures").GetProperty("pageInfo").GetProperty("endCursor").GetString()!;
    }
}
