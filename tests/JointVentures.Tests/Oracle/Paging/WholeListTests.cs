using System.Text.Json;
using CsCheck;
using JointVentures.Tests.Oracle.Operations;
using JointVentures.Tests.Oracle.Tied;

namespace JointVentures.Tests.Oracle.Paging;

public sealed class WholeListTests(TiedStore tied) : IClassFixture<TiedStore>
{
    private static readonly string[] _entities = ["JointVenture", "JointVenture", "Investment", "Partner", "Agreement", "Sector", "Region", "Forum", "Project"];

    private Contest Contest => tied.Contest;

    [Fact]
    public void All_pages_together_are_the_whole_list_in_order_with_each_row_once()
    {
        var lists = Lists(filtered: true);
        lists.Sample(
            list =>
            {
                var whole = ListPage.Of(Contest.Interpreter.Answer(Contest.Store, list.Whole, "{}"));
                if (whole is not null)
                {
                    Assert.Equal(whole.Rows.Select(row => row.Id), Read(list, whole.Total).Select(row => row.Id));
                }
            },
            iter: Effort.Cases(400));
    }

    [Fact]
    public void A_cursor_is_taken_in_its_own_effective_order_alone()
    {
        var pairs = Gen.Select(Lists(filtered: false), Lists(filtered: false));
        pairs.Sample(
            (given, taken) =>
            {
                var rows = ListPage.Of(Contest.Planner.Answer(given.Whole))?.Rows;
                if (rows is not [var row, ..] || ListPage.Of(Contest.Planner.Answer(taken.Whole)) is null)
                {
                    return;
                }

                var error = ListPage.ErrorOf(Contest.Planner.Answer(taken.Page, At(row.Cursor)));
                var other = ListPage.ErrorOf(Contest.Interpreter.Answer(Contest.Store, taken.Page, At(Interpreted(given))));
                Assert.Equal(other, error);
            },
            iter: Effort.Cases(300));
    }

    [Fact]
    public void A_cursor_with_changed_letters_is_refused_or_is_another_cursor()
    {
        var changes = Gen.Select(Lists(filtered: false), Gen.Int[0, 99], Gen.Int[0, 4], Gen.Int[0, 1_000], Gen.Char["AZaz09-_=+/ %\u0000é"]);
        changes.Sample(
            (list, place, way, at, letter) =>
            {
                if (ListPage.Of(Contest.Planner.Answer(list.Whole))?.Rows is not [_, ..] rows)
                {
                    return;
                }

                var answer = Contest.Planner.Answer(list.Page, At(Changed(rows[place % rows.Count].Cursor, way, at, letter)));
                if (ListPage.Of(answer) is null)
                {
                    Assert.Contains(ListPage.ErrorOf(answer), (string[])["HC0078", "CURSOR_ORDER_MISMATCH"]);
                }
            },
            iter: Effort.Cases(1_500));
    }

    private ListCases Lists(bool filtered) => new(Contest.Store, Contest.Interpreter.Schema.Declaration, filtered, _entities);

    private List<(string Cursor, string Id)> Read(ListCase list, int total)
    {
        var read = new List<(string, string)>();
        string? at = null;
        while (true)
        {
            var page = ListPage.Of(Contest.Planner.Answer(list.Page, At(at)))!;
            Assert.Equal(total, page.Total);
            read.InsertRange(list.Backward ? 0 : read.Count, page.Rows);
            if (!page.More)
            {
                return read;
            }

            Assert.Equal(list.Size, page.Rows.Count);
            at = page.Next;
        }
    }

    private string Interpreted(ListCase list) =>
        ListPage.Of(Contest.Interpreter.Answer(Contest.Store, list.Whole, "{}"))!.Rows[0].Cursor;

    private static string At(string? cursor) => JsonSerializer.Serialize(new { at = cursor });

    private static string Changed(string cursor, int way, int at, char letter)
    {
        at %= cursor.Length;
        return way switch
        {
            0 => cursor[..at],
            1 => cursor[at..],
            2 => cursor.Insert(at, letter.ToString()),
            3 => cursor.Remove(at, 1),
            _ => cursor.Remove(at, 1).Insert(at, letter.ToString()),
        };
    }
}
