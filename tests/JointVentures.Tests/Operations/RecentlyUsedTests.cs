using JointVentures.Api.Operations;

namespace JointVentures.Tests.Operations;

public class RecentlyUsedTests
{
    private readonly RecentlyUsed<string, int[]> _used = new(10, (_, values) => values[0]);

    [Fact]
    public void What_rests_longest_goes_first()
    {
        _used.Keep("a", [5]);
        _used.Keep("b", [5]);
        Assert.True(_used.TryFind("a", out _));

        _used.Keep("c", [5]);

        Assert.True(_used.TryFind("a", out _));
        Assert.False(_used.TryFind("b", out _));
        Assert.Equal(10, _used.Weight);
    }

    [Fact]
    public void The_second_to_keep_under_a_key_gets_what_the_first_has_kept()
    {
        int[] first = [1];

        Assert.Same(first, _used.Keep("a", first));
        Assert.Same(first, _used.Keep("a", [2]));
    }

    [Fact]
    public void What_is_too_heavy_alone_is_given_back_and_not_kept()
    {
        Assert.Equal([11], _used.Keep("a", [11]));

        Assert.False(_used.TryFind("a", out _));
    }

    [Fact]
    public void What_becomes_heavier_takes_the_room_of_others()
    {
        int[] growing = [5];
        _used.Keep("a", [5]);
        _used.Keep("b", growing);
        growing[0] = 6;

        _used.Reweigh("b");

        Assert.False(_used.TryFind("a", out _));
        Assert.Equal(6, _used.Weight);
    }
}
