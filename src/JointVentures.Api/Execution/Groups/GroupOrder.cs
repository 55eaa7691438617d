using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Groups;

/// <summary>An order of groups in one request, that tells any two apart.</summary>
internal sealed class GroupOrder : IComparer<GroupRow>
{
    private readonly (GroupOrderKey Key, Dictionary<long, int>? Ranks)[] _keys;

    /// <summary>Reads what it needs to know.</summary>
    public GroupOrder(IEnumerable<GroupOrderKey> keys, StoreRun run) =>
        _keys = [.. keys.Select(key => (key, key.Ranks is { } ranks ? Read(ranks, run) : null))];

    /// <inheritdoc/>
    public int Compare(GroupRow? x, GroupRow? y)
    {
        foreach (var (key, ranks) in _keys)
        {
            var sign = key.IsSum ? x!.Sum(key.Column).CompareTo(y!.Sum(key.Column))
                : ranks is null ? x!.Whole(key.Column).CompareTo(y!.Whole(key.Column))
                : ranks[x!.Whole(key.Column)].CompareTo(ranks[y!.Whole(key.Column)]);
            if (sign != 0)
            {
                return key.Descending ? -sign : sign;
            }
        }

        return 0;
    }

    private static Dictionary<long, int> Read(StatementText ranks, StoreRun run)
    {
        var read = new Dictionary<long, int>();
        using var rows = run.Open(ranks, NoRow.Instance);
        while (run.Step(rows))
        {
            read.Add(rows.Whole(0), read.Count);
        }

        return read;
    }
}
