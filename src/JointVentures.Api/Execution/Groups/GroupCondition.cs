using System.Globalization;
using JointVentures.Api.Contract.Schema;
using JointVentures.Api.Execution.Parameters;

namespace JointVentures.Api.Execution.Groups;

/// <summary>A condition that a group's records meet and no others, in the form of a filter.</summary>
/// <param name="Path">The fields that lead to what is compared, and the comparison where it is one.</param>
/// <param name="Column">The cell that tells the group apart.</param>
public abstract record GroupCondition(IReadOnlyList<string> Path, int Column)
{
    /// <summary>Writes it as an object.</summary>
    public void Write(GroupRow group, OperationRun run)
    {
        foreach (var step in Path)
        {
            run.Json.Raw('{');
            run.Json.Text(step);
            run.Json.Raw(':');
        }

        WriteOperand(group, run);
        foreach (var _ in Path)
        {
            run.Json.Raw('}');
        }
    }

    private protected abstract void WriteOperand(GroupRow group, OperationRun run);
}

/// <summary>A member of an enumeration.</summary>
/// <param name="Path">The fields that lead to it, and the comparison.</param>
/// <param name="Column">The cell of its place.</param>
/// <param name="Members">The names of the members.</param>
public sealed record MemberCondition(IReadOnlyList<string> Path, int Column, IReadOnlyList<string> Members) : GroupCondition(Path, Column)
{
    private protected override void WriteOperand(GroupRow group, OperationRun run) =>
        run.Json.Text(Members[(int)group.Whole(Column)]);
}

/// <summary>The year of a date.</summary>
/// <param name="Path">The fields that lead to the date.</param>
/// <param name="Column">The cell of the year.</param>
public sealed record YearCondition(IReadOnlyList<string> Path, int Column) : GroupCondition(Path, Column)
{
    private protected override void WriteOperand(GroupRow group, OperationRun run)
    {
        var year = group.Whole(Column).ToString("0000", CultureInfo.InvariantCulture);
        run.Json.Raw('{');
        run.Json.Text(FilterWords.GreaterOrEqual);
        run.Json.Raw(':');
        run.Json.Text(year + "-01-01");
        run.Json.Raw(',');
        run.Json.Text(FilterWords.LessOrEqual);
        run.Json.Raw(':');
        run.Json.Text(year + "-12-31");
        run.Json.Raw('}');
    }
}

/// <summary>A related row, by a text that no two of them share.</summary>
/// <param name="Path">The fields that lead to the text, and the comparison.</param>
/// <param name="Column">The cell of the row's key.</param>
/// <param name="Text">Gives the text of the row.</param>
public sealed record RelatedRowCondition(IReadOnlyList<string> Path, int Column, StatementText Text) : GroupCondition(Path, Column)
{
    private protected override void WriteOperand(GroupRow group, OperationRun run)
    {
        var json = run.Json;
        run.Store.ReadOne(Text, group, row =>
        {
            json.Text(row.Text(0));
            return true;
        });
    }
}
