namespace JointVentures.Api.Execution.Exports.Columns;

/// <summary>Where the values of a row's JSON go: it has exactly this shape, each object its fields in this order.</summary>
public abstract record RowShape;

/// <summary>A scalar, which goes into a cell.</summary>
/// <param name="Column">The column's place.</param>
public sealed record LeafShape(int Column) : RowShape;

/// <summary>An object.</summary>
/// <param name="Fields">The values of its fields.</param>
public sealed record ObjectShape(IReadOnlyList<RowShape> Fields) : RowShape;

/// <summary>A list, whose items are joined.</summary>
/// <param name="Item">An item.</param>
/// <param name="Columns">The columns that the items fill.</param>
public sealed record ListShape(RowShape Item, Range Columns) : RowShape;
