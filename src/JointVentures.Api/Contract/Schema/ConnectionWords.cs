namespace JointVentures.Api.Contract.Schema;

/// <summary>The fields of a connection, of its edges and of <c>PageInfo</c>, as in the Relay specification of connections.</summary>
internal static class ConnectionWords
{
    public const string PageInfo = "pageInfo";
    public const string Edges = "edges";
    public const string Nodes = "nodes";
    public const string TotalCount = "totalCount";
    public const string Cursor = "cursor";
    public const string Node = "node";
    public const string HasNextPage = "hasNextPage";
    public const string HasPreviousPage = "hasPreviousPage";
    public const string StartCursor = "startCursor";
    public const string EndCursor = "endCursor";
}
