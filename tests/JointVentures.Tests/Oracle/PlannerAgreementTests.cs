using CsCheck;
using JointVentures.Tests.Oracle.Generating;

namespace JointVentures.Tests.Oracle;

public sealed class PlannerAgreementTests(GeneratedStore generated) : IClassFixture<GeneratedStore>
{
    [Fact]
    public void The_planner_answers_random_operations_as_the_interpreter_does()
    {
        var contest = generated.Contest;
        var (answered, refused) = (0, 0);
        var operations = new RandomOperations(contest.Interpreter.Store, contest.Interpreter.Schema.Declaration);
        operations.Sample(
            operation =>
            {
                Assert.Null(contest.Difference(operation, out var ran));
                Interlocked.Increment(ref ran ? ref answered : ref refused);
            },
            iter: Effort.Cases(1_000),
            print: contest.Report);

        // Were most operations refused, agreement would say little.
        Assert.True(answered > 4 * refused, $"{answered} operations were answered, {refused} were refused.");
    }
}
