using System.Text;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Writers;

/// <summary>A value that no row changes, such as <c>__typename</c>.</summary>
/// <param name="json">The value as JSON.</param>
public sealed class ConstantWriter(string json) : FieldWriter
{
    /// <summary>A name in quotes.</summary>
    public static ConstantWriter Name(string name) => new($"\"{name}\"");

    private readonly byte[] _json = Encoding.UTF8.GetBytes(json);

    /// <inheritdoc/>
    public override bool NotesErrors => false;

    /// <inheritdoc/>
    public override void Write(IRow row, OperationRun run) => run.Json.Raw(_json);
}
