using JointVentures.Api.Contract.Inputs;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Writers;

/// <summary>The row that one global id names.</summary>
/// <param name="nodes">Finds and writes it.</param>
/// <param name="id">Where the id is.</param>
public sealed class SingleNodeWriter(NodeWriter nodes, ValueSource id) : FieldWriter
{
    /// <inheritdoc/>
    public override void Write(IRow row, OperationRun run) => nodes.Write(nodes.Read(id.In(run.Slots)!), run);
}
