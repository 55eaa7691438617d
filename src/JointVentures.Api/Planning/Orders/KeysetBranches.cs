using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Planning.Sql;

namespace JointVentures.Api.Planning.Orders;

/// <summary>
/// The rows behind a cursor, as parts of the order that follow each other: those that share all keys but the last, then all but
/// the last two, and so on. Each part is one range of an index, whatever the directions and the nulls are.
/// </summary>
public static class KeysetBranches
{
    /// <summary>The parts behind a cursor, the nearest first.</summary>
    /// <param name="keys">The keys in the direction of the walk; the last is never null.</param>
    /// <param name="nulls">Which of the cursor's keys are null, a bit a key.</param>
    /// <param name="firstKey">The place of the cursor's first key among the page's cursor keys.</param>
    public static IReadOnlyList<KeysetBranch> Behind(IReadOnlyList<WalkedKey> keys, long nulls, int firstKey)
    {
        var branches = new List<KeysetBranch>();
        for (var last = keys.Count - 1; last >= 0; last--)
        {
            var same = Enumerable.Range(0, last).Select(i => Same(keys[i], IsNull(nulls, i), new GivenParameter(firstKey + i))).ToArray();
            foreach (var (beyond, isNull) in Beyond(keys[last], IsNull(nulls, last), new GivenParameter(firstKey + last)))
            {
                branches.Add(new KeysetBranch(SqlFragment.All([.. same, beyond])!, last == 0 ? isNull : IsNull(nulls, 0)));
            }
        }

        return branches;
    }

    private static bool IsNull(long nulls, int key) => (nulls & (1L << key)) != 0;

    private static SqlFragment Same(WalkedKey key, bool isNull, Parameter value) =>
        isNull ? Comparisons.IsNull(key.Column) : Comparisons.Equal(key.Column, value);

    private static IEnumerable<(SqlFragment Condition, bool IsNull)> Beyond(WalkedKey key, bool isNull, Parameter value)
    {
        if (isNull)
        {
            // Upwards nulls come first, so that everything else follows; downwards nothing does.
            return key.Descending ? [] : [(Comparisons.IsNotNull(key.Column), false)];
        }

        if (!key.Descending)
        {
            return [(Comparisons.Compare(key.Column, ">", value), false)];
        }

        var below = (Comparisons.Compare(key.Column, "<", value), false);
        return key.Nullable ? [below, (Comparisons.IsNull(key.Column), true)] : [below];
    }
}
