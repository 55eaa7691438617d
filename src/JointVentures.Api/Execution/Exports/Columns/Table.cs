namespace JointVentures.Api.Execution.Exports.Columns;

/// <summary>The table that the rows of an export make.</summary>
/// <param name="Columns">Its columns, in the order of the document.</param>
/// <param name="Row">Where the values of a row go.</param>
public sealed record Table(IReadOnlyList<Column> Columns, RowShape Row);
