namespace JointVentures.Api.Execution.Exports.Columns;

/// <summary>A column of an exported table.</summary>
/// <param name="Header">What people read above it; no two columns have the same.</param>
/// <param name="Kind">What its cells hold, or the parts of a cell that joins several.</param>
/// <param name="IsList">Whether a cell joins what a list below the row holds.</param>
public sealed record Column(string Header, ColumnKind Kind, bool IsList);
