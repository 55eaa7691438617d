using JointVentures.Api.Execution.Rows;
using JointVentures.Api.Execution.Writers;

namespace JointVentures.Api.Execution.Search;

/// <summary>The record of a hit.</summary>
/// <param name="types">By the place of the type, what finds and writes its records.</param>
internal sealed class HitNodeWriter(IReadOnlyList<NodeType> types) : FieldWriter
{
    /// <inheritdoc/>
    public override void Write(IRow row, OperationRun run)
    {
        var type = types[(int)row.Whole(HitRow.TypeColumn)];
        if (!type.TryWrite(row.Whole(HitRow.KeyColumn), run))
        {
            throw new StoreReadException("The search index names a record that is not there.");
        }
    }
}
