using CsCheck;
using JointVentures.Tests.Oracle.Generating;
using JointVentures.Tests.Oracle.Operations;
using JointVentures.Tests.Oracle.Tied;

namespace JointVentures.Tests.Oracle.Paging;

public sealed class KeyOrderTests(TiedStore tied) : IClassFixture<TiedStore>
{
    private static readonly string[] _entities = ["JointVenture", "Investment", "Partner", "Agreement"];
    private static readonly OperationText _text = new(_ => "");

    [Fact]
    public void Fields_of_one_object_decide_in_the_order_in_which_they_are_written()
    {
        var (apart, together) = (0, 0);
        new Keys(tied).Sample(
            keys =>
            {
                var (list, merged) = Merge(keys.Items);
                var field = $"{char.ToLowerInvariant(keys.Entity[0])}{keys.Entity[1..]}s";
                string Query(string order) => $"{{ list: {field}(first: 100, order: {order}) {{ totalCount edges {{ cursor node {{ id }} }} }} }}";
                var expected = tied.Contest.Planner.Answer(Query(_text.Literal(new ItemsInput(list))));
                if (ListPage.Of(expected) is null)
                {
                    return;
                }

                Assert.Equal(expected, tied.Contest.Planner.Answer(Query(_text.Literal(merged))));
                Assert.Equal(expected, tied.Contest.Planner.Answer(
                    $"query($o: [{keys.Entity}SortInput!]) " + Query("$o"), $"{{\"o\": {_text.Json(merged)}}}"));
                Interlocked.Increment(ref list.Length > 1 ? ref together : ref apart);
            },
            iter: Effort.Cases(300));

        Assert.True(together > apart);
    }

    // Keys that follow each other as entries of one object, as far as no name stands in it twice.
    private static (Input[] List, EntriesInput Merged) Merge(IReadOnlyList<EntriesInput> keys)
    {
        var merged = keys[0];
        var taken = 1;
        while (taken < keys.Count && Joined(merged, keys[taken]) is { } joined)
        {
            merged = joined;
            taken++;
        }

        return ([.. keys.Take(taken)], merged);
    }

    private static EntriesInput? Joined(EntriesInput before, EntriesInput key)
    {
        var (name, value) = key.Entries[0];
        if (before.Entries.All(entry => entry.Key != name))
        {
            return new EntriesInput([.. before.Entries, .. key.Entries]);
        }

        return before.Entries[^1].Key == name && before.Entries[^1].Value is EntriesInput last && value is EntriesInput inner
            && Joined(last, inner) is { } joined
                ? new EntriesInput([.. before.Entries.SkipLast(1), KeyValuePair.Create<string, Input>(name, joined)]) : null;
    }

    private sealed record KeyCase(string Entity, IReadOnlyList<EntriesInput> Items);

    private sealed class Keys(TiedStore tied) : Gen<KeyCase>
    {
        public override KeyCase Generate(PCG pcg, Size? min, out Size size)
        {
            var draw = new Draw(pcg);
            var orders = new Orderings(draw);
            var name = draw.Of(_entities);
            var entity = tied.Contest.Interpreter.Schema.Declaration.Entities.Single(x => x.Name == name);
            var items = Enumerable.Range(0, 2 + draw.Below(3)).Select(_ => orders.Key(entity)).ToArray();
            size = new Size(draw.Count);
            return new KeyCase(name, items);
        }
    }
}
