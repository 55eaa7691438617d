using JointVentures.Api.Access;

namespace JointVentures.Tests.Access;

public class BudgetTests
{
    private static readonly TimeSpan _window = TimeSpan.FromSeconds(60);

    private readonly StoppedClock _clock = new();
    private readonly Budget _budget;

    public BudgetTests() => _budget = new Budget(new BudgetPolicy("anyone", units: 100, _window, refusedUnits: 10), _clock);

    [Fact]
    public void All_of_it_can_be_spent_at_once_and_no_more()
    {
        Assert.True(_budget.TryTake(100, out _));

        Assert.False(_budget.TryTake(1, out var wait));
        Assert.Equal(TimeSpan.FromSeconds(0.6), wait);
    }

    [Fact]
    public void It_fills_evenly_and_never_above_the_whole()
    {
        _budget.TryTake(100, out _);

        _clock.Pass(TimeSpan.FromSeconds(30));
        Assert.Equal(0.5, _budget.Left, precision: 6);

        _clock.Pass(TimeSpan.FromDays(4000));
        Assert.True(_budget.TryTake(100, out _));
        Assert.False(_budget.TryTake(1, out _));
    }

    [Fact]
    public void The_time_to_wait_is_the_time_after_which_it_is_there()
    {
        _budget.TryTake(90, out _);
        Assert.False(_budget.TryTake(50, out var wait));
        Assert.Equal(TimeSpan.FromSeconds(24), wait);

        _clock.Pass(wait - TimeSpan.FromSeconds(0.1));
        Assert.False(_budget.TryTake(50, out _));

        _clock.Pass(TimeSpan.FromSeconds(0.1));
        Assert.True(_budget.TryTake(50, out _));
    }

    [Fact]
    public void What_is_not_there_is_not_taken_in_part()
    {
        _budget.TryTake(60, out _);

        Assert.False(_budget.TryTake(50, out _));
        Assert.True(_budget.TryTake(40, out _));
    }

    [Fact]
    public void What_costs_more_than_the_whole_needs_a_full_budget_and_takes_it()
    {
        Assert.True(_budget.TryTake(long.MaxValue, out _));

        Assert.False(_budget.TryTake(long.MaxValue, out var wait));
        Assert.Equal(_window, wait);
    }

    [Fact]
    public void Refusals_are_paid_until_nothing_is_left_and_never_make_a_debt()
    {
        for (var refusal = 0; refusal < 50; refusal++)
        {
            _budget.PayRefusal();
        }

        Assert.False(_budget.HoldsRefusal(out var wait));
        Assert.Equal(TimeSpan.FromSeconds(6), wait);
        _clock.Pass(wait);
        Assert.True(_budget.HoldsRefusal(out _));
    }

    [Fact]
    public void Those_who_take_at_once_get_no_more_than_there_is()
    {
        var taken = 0;

        Parallel.For(0, 1_000, _ =>
        {
            if (_budget.TryTake(1, out var _))
            {
                Interlocked.Increment(ref taken);
            }
        });

        Assert.Equal(100, taken);
    }

    [Fact]
    public void What_is_left_is_told_rounded_down_to_a_hundredth()
    {
        var policy = new BudgetPolicy("council", units: 2_000_000, _window, refusedUnits: 0);

        Assert.Equal("\"council\";q=2000000;w=60;qu=\"cost-units\"", policy.Text);
        Assert.Equal("\"council\";r=2000000", policy.LeftText(1));
        Assert.Equal("\"council\";r=1980000", policy.LeftText(0.999));
        Assert.Equal("\"council\";r=0", policy.LeftText(0));
    }
}
