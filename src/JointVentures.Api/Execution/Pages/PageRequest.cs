using JointVentures.Api.Execution.Parameters;

namespace JointVentures.Api.Execution.Pages;

/// <summary>What a client asks of a connection in one request.</summary>
/// <param name="Size">How many rows at most.</param>
/// <param name="Bounds">Between which cursors.</param>
/// <param name="Statements">What reads them, one after the other until the page is full.</param>
public sealed record PageRequest(int Size, PageBounds Bounds, IReadOnlyList<StatementText> Statements);
