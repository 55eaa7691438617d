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
        run.Json.Raw('[');
        run.Enter(0);
        for (var i = 0; i < groups.Count; i++)
        {
            if (i > 0)
            {
                run.Json.Raw(',');
                run.Next(i);
            }

            run.Store.CountRow();
            run.CheckSize();
            item.Write(groups[i], run);
        }

        run.Leave();
        run.Json.Raw(']');
    }
}
