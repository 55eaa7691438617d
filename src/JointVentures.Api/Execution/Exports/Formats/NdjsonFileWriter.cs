using JointVentures.Api.Execution.Json;

namespace JointVentures.Api.Execution.Exports.Formats;

/// <summary>One JSON object a line, each just as a node of the answer, and a last line that says how many there were.</summary>
/// <param name="file">Takes the file.</param>
public sealed class NdjsonFileWriter(JsonBuffer file) : IFileWriter
{
    /// <inheritdoc/>
    public ValueTask BeginAsync() => default;

    /// <inheritdoc/>
    public ValueTask WriteAsync(ReadOnlyMemory<byte> node)
    {
        file.Raw(node.Span);
        file.Raw('\n');
        return default;
    }

    /// <inheritdoc/>
    public ValueTask EndAsync(long rows)
    {
        file.Raw("{\"end\":true,\"rows\":"u8);
        file.Number(rows);
        file.Raw("}\n"u8);
        return default;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => default;
}
