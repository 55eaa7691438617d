using System.Text.Json;
using CsCheck;
using JointVentures.Tests.Oracle.Interpreting;
using JointVentures.Tests.Oracle.Operations;
using JointVentures.Tests.Oracle.Tied;
using JointVentures.Tests.Store;

namespace JointVentures.Tests.Oracle.Paging;

public sealed class ChangingListTests(TiedStore tied) : IClassFixture<TiedStore>
{
    private readonly Interpreter _interpreter = tied.Contest.Interpreter;

    [Fact]
    public void A_row_whose_sort_keys_do_not_change_appears_exactly_once_whatever_is_written_between_pages()
    {
        var lists = new ListCases(tied.Contest.Store, _interpreter.Schema.Declaration, filtered: false, "JointVenture", "Investment");
        // Larger pages: what is written between two matters, not how many there are.
        Gen.Select(lists.Select(list => list with { Size = 3 * list.Size }), Gen.Int).Sample(
            (list, seed) =>
            {
                using var folder = new StoreFolder();
                File.Copy(tied.Path, folder.Store);
                Read(list, folder.Store, seed);
            },
            iter: Effort.Cases(50));
    }

    private void Read(ListCase list, string path, int seed)
    {
        using var planner = new Planner(path, tied.Contest.Limits);
        var writer = new ChangingList(path, seed);
        if (Places(list, path) is not { } unchanged)
        {
            return;
        }

        var seen = new List<string>();
        ListPage page;
        string? at = null;
        do
        {
            page = ListPage.Of(planner.Answer(list.Page, JsonSerializer.Serialize(new { at })))!;
            seen.AddRange(page.Rows.Select(row => row.Id));
            at = page.Next ?? at;
            writer.Write(list.Entity, page.Rows.Count == 0 ? 0 : KeyOf((list.Backward ? page.Rows[0] : page.Rows[^1]).Id));
            var places = Places(list, path)!;
            unchanged = unchanged.Where(row => places.GetValueOrDefault(row.Key) == row.Value).ToDictionary();
        }
        while (page.More && seen.Count < 1_000);

        var times = seen.CountBy(id => id).ToDictionary();
        Assert.All(unchanged.Keys, id => Assert.Equal((id, 1), (id, times.GetValueOrDefault(id))));
        // Were little left, the rest would say little.
        Assert.NotEmpty(unchanged);
    }

    // The sort keys of every row, as the interpreter's cursors state them; null where the order itself is wrong.
    private Dictionary<string, string>? Places(ListCase list, string path)
    {
        var store = LoadedStore.From(path);
        var places = new Dictionary<string, string>();
        string? at = null;
        while (true)
        {
            var page = ListPage.Of(_interpreter.Answer(store, list.Whole, JsonSerializer.Serialize(new { at })));
            if (page is null || page.Rows.Count == 0)
            {
                return page is null ? null : places;
            }

            foreach (var (cursor, id) in page.Rows)
            {
                places.Add(id, cursor);
            }

            at = page.Rows[^1].Cursor;
        }
    }

    private static long KeyOf(string id) =>
        long.Parse(System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(id)).Split(':')[1], System.Globalization.CultureInfo.InvariantCulture);
}
