using System.Text;
using JointVentures.Api.Contract.Inputs;
using JointVentures.Api.Contract.Limits;
using JointVentures.Api.Execution.Pages;
using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Execution.Rows;
using JointVentures.Api.Execution.Writers;

namespace JointVentures.Api.Execution.Search;

/// <summary>The records of several types that a text finds, tier by tier, within a tier type by type.</summary>
/// <param name="text">Where the text is.</param>
/// <param name="wanted">Where the names of the wanted types are; null for all.</param>
/// <param name="first">Where the number of hits is.</param>
/// <param name="types">The types.</param>
/// <param name="hit">Writes a hit.</param>
/// <param name="limits">How many hits there may be.</param>
internal sealed class SearchWriter(
    ValueSource text, IReadOnlyList<ValueSource>? wanted, ValueSource first, IReadOnlyList<SearchedType> types, ObjectWriter hit, OperationLimits limits)
    : FieldWriter
{
    /// <inheritdoc/>
    public override void Write(IRow row, OperationRun run)
    {
        var hits = Find(new PageArguments(first, null, null, null).Size(run.Slots, limits), run);
        run.BeginList();
        for (var i = 0; i < hits.Count; i++)
        {
            run.BeginItem(i);
            hit.Write(hits[i], run);
        }

        run.EndList();
    }

    private List<HitRow> Find(int size, OperationRun run)
    {
        var names = wanted is null ? null : ValueSource.Each(wanted, run.Slots).ToArray();
        var hits = new List<HitRow>();
        foreach (var tier in Enum.GetValues<SearchTier>())
        {
            for (var type = 0; type < types.Count; type++)
            {
                if (names is null || names.Contains(types[type].Name))
                {
                    Find(type, tier, size, hits, run);
                }
            }
        }

        return hits;
    }

    // Also where enough is found, for the text is to be refused whatever the size is.
    private void Find(int type, SearchTier tier, int size, List<HitRow> hits, OperationRun run)
    {
        using var rows = run.Store.Open(types[type].Tiers[(int)tier], new BindScope(run.Slots, NoRow.Instance, [], size - hits.Count));
        while (hits.Count < size && run.Read(rows))
        {
            var key = rows.Whole(0);
            hits.Add(new HitRow(type, key, tier, () => Matched(types[type], key, run)));
        }
    }

    private string Matched(SearchedType type, long key, OperationRun run)
    {
        var texts = run.Store.ReadOne(
            type.Texts,
            BindScope.ForGiven(run.Slots, StoreValue.Of(key)),
            row => Enumerable.Range(0, type.TextCount).Where(i => !row.IsNull(i)).Select(i => Encoding.UTF8.GetString(row.Text(i))).ToArray());
        return MatchedText.Of(SearchQuestion.Of((string)text.In(run.Slots)!), texts);
    }
}
