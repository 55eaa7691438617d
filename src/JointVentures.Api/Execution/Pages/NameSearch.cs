using System.Globalization;
using System.Text;
using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Pages;

/// <summary>Asks the name index about the rows of a filtered list.</summary>
/// <param name="match">What the filter asks of names.</param>
/// <param name="hits">Gives the keys of the first rows that the index finds.</param>
/// <param name="highest">Gives the highest key of the table, about as many rows as it has.</param>
/// <param name="isAll">Whether the filter asks nothing else.</param>
public sealed class NameSearch(NameMatch match, StatementText hits, StatementText highest, bool isAll)
{
    /// <summary>Whether the filter asks nothing else.</summary>
    public bool IsAll => isAll;

    /// <summary>Whether the client's words are long enough to be looked up.</summary>
    public bool CanAsk(IReadOnlyList<object?> slots) => match.Expression(slots) is not null;

    /// <summary>About how many rows the table has.</summary>
    public long Rows(IRow parent, OperationRun run) => run.ReadOne(highest, parent, static row => row.IsNull(0) ? 0 : row.Whole(0));

    /// <summary>The keys of the rows that the index finds, as a JSON array; null where there are more than <paramref name="most"/>.</summary>
    public string? Hits(long most, IRow parent, OperationRun run)
    {
        var keys = new StringBuilder("[");
        var rows = run.Open(hits, new BindScope(run.Slots, parent, [], most + 1));
        try
        {
            for (var count = 0L; rows.Step(); count++)
            {
                if (count == most)
                {
                    return null;
                }

                keys.Append(count == 0 ? "" : ",").Append(CultureInfo.InvariantCulture, $"{rows.Whole(0)}");
            }
        }
        finally
        {
            run.Close(rows);
        }

        return keys.Append(']').ToString();
    }
}
