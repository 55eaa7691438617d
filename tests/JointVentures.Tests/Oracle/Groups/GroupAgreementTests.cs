using System.Text.Json;
using CsCheck;
using JointVentures.Api.Contract.Limits;
using JointVentures.Tests.Oracle.Interpreting;
using JointVentures.Tests.Oracle.Operations;
using JointVentures.Tests.Oracle.Tied;

namespace JointVentures.Tests.Oracle.Groups;

public sealed class GroupAgreementTests(GeneratedContest generated, TiedStore tied) : IClassFixture<GeneratedContest>, IClassFixture<TiedStore>
{
    private readonly Interpreter _interpreter = new(new OperationLimits { MaxPageSize = GroupCase.MostRecords });

    [Fact]
    public void Random_groups_come_to_what_plain_counting_comes_to() => Agree(generated.Contest, 300, fills: true);

    [Fact]
    public void Random_groups_come_to_it_also_where_values_are_missing_or_as_large_as_they_can_be() => Agree(tied.Contest, 500, fills: false);

    private void Agree(Contest contest, int cases, bool fills)
    {
        var grouped = 0;
        new GroupCases(contest.Store, contest.Interpreter.Schema.Declaration, fills).Sample(
            asked =>
            {
                var records = Records(contest, asked);
                var answer = contest.Planner.Answer(asked.Query(PlainGroups.Fields(asked.Field)));
                using var actual = JsonDocument.Parse(answer);
                if (records is null)
                {
                    Assert.True(actual.RootElement.TryGetProperty("errors", out _), answer);
                    return;
                }

                var groups = new PlainGroups(contest.Store, type => contest.Interpreter.Schema.Declaration.Model.FindEntityType(type)!).Of(asked, records);
                using var expected = JsonDocument.Parse($"{{\"data\":{{\"groups\":[{string.Join(',', groups)}]}}}}");
                var difference = Comparison.Difference(expected.RootElement, actual.RootElement);
                Assert.True(difference is null, $"{difference}\n{contest.Planner.Log.FirstOrDefault()}");
                SelectTheirRecords(contest, asked);
                if (groups.Count > 1)
                {
                    Interlocked.Increment(ref grouped);
                }
            },
            iter: Effort.Cases(cases),
            print: asked => asked.Query(PlainGroups.Fields(asked.Field)));

        // One group or none would say little.
        Assert.True(grouped > Effort.Cases(cases) / 5, $"Only {grouped} questions had several groups.");
    }

    // Null where the filter is refused.
    private List<object>? Records(Contest contest, GroupCase asked)
    {
        using var answer = JsonDocument.Parse(_interpreter.Answer(contest.Store, asked.Records, "{}"));
        var list = answer.RootElement.GetProperty("data").GetProperty("list");
        return list.ValueKind == JsonValueKind.Null ? null :
        [
            .. list.GetProperty("nodes").EnumerateArray().Select(node => contest.Store.Find(
                contest.Interpreter.Schema.Declaration.Entities.Single(entity => entity.Name == (asked.List == "investments" ? "Investment" : "JointVenture")).Table,
                Key(node.GetProperty("id").GetString()!))!),
        ];
    }

    private static void SelectTheirRecords(Contest contest, GroupCase asked)
    {
        var count = asked.Field == "regionPairs" ? "ventures" : "count";
        var answer = contest.Planner.Answer(asked.Query($"{count} where"));
        using var groups = JsonDocument.Parse(answer);
        var filter = asked.List == "investments" ? "Investment" : "JointVenture";
        foreach (var group in groups.RootElement.GetProperty("data").GetProperty("groups").EnumerateArray().Take(12))
        {
            var where = group.GetProperty("where").GetRawText();
            var listed = contest.Planner.Answer(
                $"query($where: {filter}FilterInput) {{ list: {asked.List}(where: $where, first: 0) {{ totalCount }} }}", $"{{\"where\":{where}}}");
            Assert.True($"{{\"data\":{{\"list\":{{\"totalCount\":{group.GetProperty(count)}}}}}}}" == listed, $"{where}\n{group}\n{listed}");
        }
    }

    private static long Key(string id) =>
        long.Parse(System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(id)).Split(':')[1], System.Globalization.CultureInfo.InvariantCulture);
}
