namespace JointVentures.Api.Execution.Rows;

/// <summary>What stands above the first statement of an operation: a row without columns.</summary>
public sealed class NoRow : IRow
{
    /// <summary>The only one.</summary>
    public static NoRow Instance { get; } = new();

    /// <inheritdoc/>
    public bool IsNull(int column) => true;

    /// <inheritdoc/>
    public long Whole(int column) => throw new InvalidOperationException("There is no row here.");

    /// <inheritdoc/>
    public ReadOnlySpan<byte> Text(int column) => throw new InvalidOperationException("There is no row here.");
}
