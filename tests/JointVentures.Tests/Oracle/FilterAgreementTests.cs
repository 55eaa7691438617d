using System.Text.Json;
using CsCheck;
using JointVentures.Tests.Oracle.Generating;
using JointVentures.Tests.Oracle.Operations;
using JointVentures.Tests.Oracle.Tied;

namespace JointVentures.Tests.Oracle;

public sealed class FilterAgreementTests(GeneratedContest generated, TiedStore tied) : IClassFixture<GeneratedContest>, IClassFixture<TiedStore>
{
    [Fact]
    public void Random_filters_find_and_count_the_rows_that_a_plain_evaluation_finds() => Agree(generated.Contest, 1_000);

    [Fact]
    public void Random_filters_find_those_rows_also_where_rows_tie_and_values_are_missing_or_odd() => Agree(tied.Contest, 1_500);

    private static void Agree(Contest contest, int cases)
    {
        var narrowed = 0;
        new FilteredLists(contest.Store, contest.Interpreter.Schema.Declaration).Sample(
            operation =>
            {
                Assert.Null(contest.Difference(operation, out var answer));
                if (Narrows(operation, answer, contest))
                {
                    Interlocked.Increment(ref narrowed);
                }
            },
            iter: Effort.Cases(cases),
            print: contest.Report);

        // Filters that find nothing or everything would say little.
        Assert.True(narrowed > Effort.Cases(cases) / 8, $"Only {narrowed} filters found some of the rows and not others.");
    }

    private static bool Narrows(Operation operation, string answer, Contest contest)
    {
        using var json = JsonDocument.Parse(answer);
        return operation.Selections is [FieldSelection { Name: var name }]
            && json.RootElement.TryGetProperty("data", out var data)
            && data.ValueKind == JsonValueKind.Object
            && data.GetProperty(name) is { ValueKind: JsonValueKind.Object } list
            && list.TryGetProperty("totalCount", out var count)
            && count.GetInt32() > 0
            && count.GetInt32() < contest.Store.All(contest.Interpreter.Schema.Declaration.Roots
                .OfType<Api.Contract.Declarations.ConnectionRoot>().Single(root => root.Name == name).Target.Table).Count;
    }
}
