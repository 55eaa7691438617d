namespace JointVentures.Api.Execution.Groups;

/// <summary>Groups as series over the years: they come by all that tells them apart but the year, then by the year, which is the last dimension.</summary>
internal static class YearSeries
{
    /// <summary>Puts years without records between the others.</summary>
    /// <param name="groups">The groups.</param>
    /// <param name="dimensions">By how many cells they are told apart.</param>
    /// <param name="first">The first year of each series.</param>
    /// <param name="last">The last one.</param>
    public static IEnumerable<GroupRow> Filled(IEnumerable<GroupRow> groups, int dimensions, long first, long last)
    {
        GroupRow? previous = null;
        var next = first;
        foreach (var group in groups)
        {
            if (previous is not null && !group.IsAlike(previous, dimensions - 1))
            {
                foreach (var empty in Empty(previous, dimensions, next, last))
                {
                    yield return empty;
                }

                next = first;
            }

            var year = group.Whole(dimensions - 1);
            foreach (var empty in Empty(group, dimensions, next, year - 1))
            {
                yield return empty;
            }

            yield return group;
            (previous, next) = (group, year + 1);
        }

        if (previous is not null)
        {
            foreach (var empty in Empty(previous, dimensions, next, last))
            {
                yield return empty;
            }
        }
    }

    /// <summary>Adds up the sums of the years so far.</summary>
    /// <param name="groups">The groups.</param>
    /// <param name="dimensions">By how many cells they are told apart.</param>
    /// <param name="total">What is added up, and where it is put.</param>
    public static IEnumerable<GroupRow> Running(IEnumerable<GroupRow> groups, int dimensions, RunningTotal total)
    {
        GroupRow? previous = null;
        Int128 sum = 0;
        foreach (var group in groups)
        {
            sum = previous is not null && group.IsAlike(previous, dimensions - 1) ? sum + group.Sum(total.Of) : group.Sum(total.Of);
            group.SetSum(total.Column, sum);
            previous = group;
            yield return group;
        }
    }

    private static IEnumerable<GroupRow> Empty(GroupRow like, int dimensions, long first, long last)
    {
        for (var year = first; year <= last; year++)
        {
            yield return like.Empty(dimensions, year);
        }
    }
}
