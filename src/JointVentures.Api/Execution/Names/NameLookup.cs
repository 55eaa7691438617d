using System.Text;
using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Names;

/// <summary>Asks the name index about the rows of a filtered list.</summary>
/// <param name="match">What the filter asks of names.</param>
/// <param name="hits">Gives the number of the first rows that may meet it, and their keys.</param>
/// <param name="isOfOwnNamesOnly">Whether the filter asks nothing else, and of the names of the rows themselves.</param>
public sealed class NameLookup(NameMatch match, StatementText hits, bool isOfOwnNamesOnly)
{
    /// <summary>Whether the filter asks nothing else, and of the names of the rows themselves.</summary>
    public bool IsOfOwnNamesOnly => isOfOwnNamesOnly;

    /// <summary>Whether the client's words are long enough to be looked up.</summary>
    public bool CanAsk(IReadOnlyList<object?> slots) => match.Expression(slots) is not null;

    /// <summary>The rows that may meet the filter; null where there are more than <paramref name="most"/>.</summary>
    public NameHits? Hits(long most, IRow parent, StoreRun run) =>
        run.ReadOne(hits, new BindScope(run.Slots, parent, [], most + 1), row => row.Whole(0) <= most
            ? new NameHits(Encoding.UTF8.GetString(row.Text(1)), row.Whole(0))
            : null);
}
