using JointVentures.Api.Execution.Pages;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Names;

/// <summary>Chooses what statements over all rows of a filter begin with.</summary>
/// <param name="names">Asks the index.</param>
/// <param name="size">About how many rows the table has.</param>
public sealed class LeadChooser(NameLookup names, TableSize size)
{
    private const long FewAtLeast = 100;

    // With more of the rows than this, another index or the table itself is as good.
    private const long FewOf = 20;

    /// <summary>The choice; the store's own way where the index is no help.</summary>
    /// <exception cref="Contract.Errors.OperationException">A client's value is of no use.</exception>
    public ChosenLead Choose(IRow parent, StoreRun run)
    {
        if (!names.CanAsk(run.Slots))
        {
            return ChosenLead.None;
        }

        var question = names.Question(run);
        if (names.IsOfOwnNamesOnly)
        {
            return new ChosenLead(AccessPath.Names, null, question);
        }

        var few = Math.Max(FewAtLeast, size.Of(parent, run) / FewOf);
        return names.Hits(question, few, parent, run) is { IsAll: true } hits ? new ChosenLead(AccessPath.Hits, hits, question) : ChosenLead.None;
    }
}
