using JointVentures.Api.Execution.Names;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Groups;

/// <summary>Something about groups that takes a statement of its own, in the order of what they are told apart by.</summary>
/// <param name="Statement">Gives for each group what it is told apart by, then the values; groups without values may be missing.</param>
/// <param name="Column">The cell of the first value.</param>
public sealed record GroupPart(LedStatement Statement, int Column);

/// <summary>Goes through a part beside the groups.</summary>
/// <param name="part">The part.</param>
/// <param name="rows">Its statement, before the first row.</param>
/// <param name="dimensions">By how many columns groups are told apart.</param>
/// <param name="run">Reads.</param>
internal sealed class GroupPartReader(GroupPart part, Statement rows, int dimensions, StoreRun run)
{
    private bool _isOver = !run.Step(rows);

    /// <summary>The statement.</summary>
    public Statement Rows => rows;

    /// <summary>Gives a group its values; groups come in their order.</summary>
    public void Fill(GroupRow group)
    {
        while (!_isOver && Compare(group) < 0)
        {
            _isOver = !run.Step(rows);
        }

        if (!_isOver && Compare(group) == 0)
        {
            group.Take(rows, dimensions, part.Column);
        }
    }

    private int Compare(GroupRow group)
    {
        for (var i = 0; i < dimensions; i++)
        {
            if (rows.Whole(i).CompareTo(group.Whole(i)) is not 0 and var sign)
            {
                return sign;
            }
        }

        return 0;
    }
}
