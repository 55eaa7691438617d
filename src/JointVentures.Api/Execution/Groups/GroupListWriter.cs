using JointVentures.Api.Execution.Rows;
using JointVentures.Api.Execution.Writers;

namespace JointVentures.Api.Execution.Groups;

/// <summary>A list of groups.</summary>
/// <param name="query">How they are found.</param>
/// <param name="item">Writes one.</param>
public sealed class GroupListWriter(GroupQuery query, ObjectWriter item) : FieldWriter
{
    /// <inheritdoc/>
    public override void Write(IRow row, OperationRun run)
    {
        var groups = new GroupReader(query, run.Store).Read();
        run.BeginList();
        for (var i = 0; i < groups.Count; i++)
        {
            run.BeginItem(i);
            run.Store.CountRow();
            run.CheckSize();
            item.Write(groups[i], run);
        }

        run.EndList();
    }
}
