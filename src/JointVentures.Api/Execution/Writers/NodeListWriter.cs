using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Contract.Inputs;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Writers;

/// <summary>The rows that several global ids name, in their order.</summary>
/// <param name="nodes">Finds and writes each.</param>
/// <param name="ids">Where the ids are; each one, or an array of them.</param>
/// <param name="most">How many there may be.</param>
public sealed class NodeListWriter(NodeWriter nodes, IReadOnlyList<ValueSource> ids, int most) : FieldWriter
{
    /// <inheritdoc/>
    public override void Write(IRow row, OperationRun run)
    {
        var values = ValueSource.Each(ids, run.Slots).ToArray();
        if (values.Length > most)
        {
            throw new OperationException(new OperationError(
                    ErrorCode.TooManyNodes, "More nodes are asked for at once than allowed: ask in several operations.")
                .With("requestedNodes", values.Length)
                .With("maxAllowedNodes", most));
        }

        // All are read before one is looked for: a bad one fails the field whole.
        var read = values.Select(id => nodes.Read(id!)).ToArray();
        run.BeginList();
        for (var i = 0; i < read.Length; i++)
        {
            run.BeginItem(i);
            nodes.Write(read[i], run);
        }

        run.EndList();
    }
}
