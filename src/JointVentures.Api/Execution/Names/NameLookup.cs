using System.Text;
using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Names;

/// <summary>Asks the name index about the rows of a filtered list.</summary>
/// <param name="match">What the filter asks of names.</param>
/// <param name="hits">Gives the first rows that may meet it, and how far among the named rows they go.</param>
/// <param name="isOfOwnNamesOnly">Whether the filter asks nothing else, and of the names of the rows themselves.</param>
public sealed class NameLookup(NameMatch match, StatementText hits, bool isOfOwnNamesOnly)
{
    /// <summary>Whether the filter asks nothing else, and of the names of the rows themselves.</summary>
    public bool IsOfOwnNamesOnly => isOfOwnNamesOnly;

    /// <summary>Whether the client's words are long enough to be looked up.</summary>
    public bool CanAsk(IReadOnlyList<object?> slots) => match.CanAsk(slots);

    /// <summary>The question to the index, by those letters of the client's words that are rare in names. Only where it can be asked.</summary>
    public string Question(StoreRun run) => match.Question(run).Text;

    /// <summary>The rows that may meet the filter, up to <paramref name="most"/>.</summary>
    /// <param name="question">The question to the index.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="parent">The row that the list belongs to.</param>
    /// <param name="run">Reads them.</param>
    public NameHits Hits(string question, long most, IRow parent, StoreRun run)
    {
        var scope = BindScope.ForMatch(run.Slots, parent, question, most + 1);
        return run.ReadOne(hits, scope, row => row.Whole(0) <= most
            ? new NameHits(Encoding.UTF8.GetString(row.Text(1)), row.Whole(0))
            : new NameHits(null, row.Whole(0) * row.Whole(3) / Math.Max(1, row.Whole(2))));
    }
}
