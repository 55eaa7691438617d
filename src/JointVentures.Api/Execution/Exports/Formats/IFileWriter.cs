namespace JointVentures.Api.Execution.Exports.Formats;

/// <summary>Writes rows as a file, forward only.</summary>
public interface IFileWriter : IAsyncDisposable
{
    /// <summary>Writes what stands before the rows.</summary>
    ValueTask BeginAsync();

    /// <summary>Writes a row.</summary>
    /// <param name="node">The row as JSON.</param>
    ValueTask WriteAsync(ReadOnlyMemory<byte> node);

    /// <summary>Writes what stands behind the rows; without it the file is visibly incomplete where the format allows.</summary>
    /// <param name="rows">How many there were.</param>
    ValueTask EndAsync(long rows);
}
