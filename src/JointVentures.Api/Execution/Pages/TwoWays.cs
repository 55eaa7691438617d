using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Pages;

/// <summary>
/// Reads a page that can be come by in two ways, of which neither is known to be cheap: along the order, comparing each row, or
/// from what the name index finds, sorting it. The rarer the word, the longer the one and the shorter the other.
/// </summary>
/// <param name="names">Asks the name index.</param>
/// <param name="wanted">How many rows are wanted at most.</param>
/// <param name="read">Reads the page in a way, with the hits where the way is theirs.</param>
internal sealed class TwoWays(NameSearch names, long wanted, Func<Way, string?, List<IRow>> read)
{
    private const long FewAtLeast = 100;

    // Several times what a row takes on either way, so that only a wrong guess is ever given up.
    private const long StepsOfRow = 64;
    private const long Patience = 8;

    /// <summary>Reads the page.</summary>
    /// <exception cref="OperationCanceledException">The operation has to end.</exception>
    public List<IRow> Read(IRow parent, OperationRun run)
    {
        // With so many hits the two ways cost about the same: each of them is met after so many rows of the order.
        var few = Math.Max(FewAtLeast, (long)Math.Sqrt((double)wanted * names.Rows(parent, run)));
        if (names.Hits(few, parent, run) is { } hits)
        {
            return read(Way.Hits, hits);
        }

        // Where all hits stand at the far end of the order, the guess is wrong, and the ways take turns.
        for (var steps = StepsOfRow * few; ; steps *= Patience)
        {
            if ((Within(steps, Way.Order, run) ?? Within(steps, Way.Names, run)) is { } rows)
            {
                return rows;
            }
        }
    }

    private List<IRow>? Within(long steps, Way way, OperationRun run)
    {
        run.Allow(steps);
        try
        {
            return read(way, null);
        }
        catch (OperationCanceledException) when (run.IsSpent)
        {
            return null;
        }
        finally
        {
            run.Allow(long.MaxValue);
        }
    }
}
