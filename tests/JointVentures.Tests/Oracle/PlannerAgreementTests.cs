using CsCheck;
using JointVentures.Tests.Oracle.Generating;
using JointVentures.Tests.Oracle.Operations;
using JointVentures.Tests.Oracle.Tied;

namespace JointVentures.Tests.Oracle;

public sealed class PlannerAgreementTests(GeneratedContest generated, TiedStore tied) : IClassFixture<GeneratedContest>, IClassFixture<TiedStore>
{
    [Fact]
    public void The_planner_answers_random_operations_as_the_interpreter_does() => Agree(generated.Contest, 1_000);

    [Fact]
    public void The_planner_and_the_interpreter_agree_where_rows_tie_and_values_are_missing_or_odd() => Agree(tied.Contest, 1_500);

    [Fact]
    public void The_planner_and_the_interpreter_agree_on_a_hundred_aliases_at_once() => Agree(tied.Contest, 20, roots: 100);

    private static void Agree(Contest contest, int cases, int? roots = null)
    {
        var (answered, refused) = (0, 0);
        var operations = new RandomOperations(contest.Store, contest.Interpreter.Schema.Declaration, roots);
        operations.Sample(
            operation =>
            {
                Assert.Null(contest.Difference(operation, out var answer));
                Interlocked.Increment(ref answer.StartsWith("{\"data\":", StringComparison.Ordinal) ? ref answered : ref refused);
            },
            iter: Effort.Cases(cases),
            print: contest.Report);

        // Were nearly all operations refused, agreement would say little. One wrong variable refuses all of a hundred roots, so that
        // among few cases about half are refused at times.
        Assert.True(answered > refused / 4, $"{answered} operations were answered, {refused} were refused.");
    }
}
