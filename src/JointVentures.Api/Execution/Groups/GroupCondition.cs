using System.Globalization;
using JointVentures.Api.Execution.Parameters;

namespace JointVentures.Api.Execution.Groups;

/// <summary>A condition that a group's records meet and no others, in the form of a filter.</summary>
/// <param name="Path">The fields that lead to what is compared.</param>
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

        WriteComparison(group, run);
        foreach (var _ in Path)
        {
            run.Json.Raw('}');
        }
    }

    private protected abstract void WriteComparison(GroupRow group, OperationRun run);
}

/// <summary>A member of an enumeration.</summary>
/// <param name="Path">The fields that lead to it.</param>
/// <param name="Column">The cell of its place.</param>
/// <param name="Members">The names of the members.</param>
public sealed record MemberCondition(IReadOnlyList<string> Path, int Column, IReadOnlyList<string> Members) : GroupCondition(Path, Column)
{
    private protected override void WriteComparison(GroupRow group, OperationRun run)
    {
        run.Json.Raw("{\"eq\":"u8);
        run.Json.Text(Members[(int)group.Whole(Column)]);
        run.Json.Raw('}');
    }
}

/// <summary>The year of a date.</summary>
/// <param name="Path">The fields that lead to the date.</param>
/// <param name="Column">The cell of the year.</param>
public sealed record YearCondition(IReadOnlyList<string> Path, int Column) : GroupCondition(Path, Column)
{
    private protected override void WriteComparison(GroupRow group, OperationRun run)
    {
        var year = group.Whole(Column).ToString("0000", CultureInfo.InvariantCulture);
        run.Json.Raw("{\"gte\":"u8);
        run.Json.Text(year + "-01-01");
        run.Json.Raw(",\"lte\":"u8);
        run.Json.Text(year + "-12-31");
        run.Json.Raw('}');
    }
}

/// <summary>A related row, by a text that no two of them share.</summary>
/// <param name="Path">The fields that lead to the text.</param>
/// <param name="Column">The cell of the row's key.</param>
/// <param name="Text">Gives the text of the row.</param>
public sealed record RelatedRowCondition(IReadOnlyList<string> Path, int Column, StatementText Text) : GroupCondition(Path, Column)
{
    private protected override void WriteComparison(GroupRow group, OperationRun run)
    {
        run.Json.Raw("{\"eq\":"u8);
        var json = run.Json;
        run.Store.ReadOne(Text, group, row =>
        {
            json.Text(row.Text(0));
            return true;
        });
        run.Json.Raw('}');
    }
}
