using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Writers;

/// <summary>A field about the schema, which the engine has answered before the store was asked.</summary>
/// <param name="name">Its response name.</param>
public sealed class IntrospectionWriter(string name) : FieldWriter
{
    /// <inheritdoc/>
    public override void Write(IRow row, OperationRun run) => run.Json.Raw(run.Introspection[name]);
}
