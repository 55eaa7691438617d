using JointVentures.Seed.Drawing;

namespace JointVentures.Tests.Seed;

public class DrawingTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(1_000)]
    [InlineData(65_536)]
    [InlineData(65_537)]
    public void A_permutation_gives_every_number_once(int size)
    {
        var order = new Permutation(7, Purpose.Order, 0, size);
        var numbers = Enumerable.Range(0, size).Select(place => order.At(place)).ToHashSet();
        Assert.Equal(size, numbers.Count);
        Assert.True(numbers.Min() == 0 && numbers.Max() == size - 1);
    }

    [Fact]
    public void Draws_of_a_row_are_the_same_on_every_machine()
    {
        var draw = Draw.For(20191107, Purpose.Venture, 5);
        Assert.Equal([917_889, 983_563, 109_049, 234_793, 640_333], Enumerable.Range(0, 5).Select(_ => draw.Below(1_000_000)));
    }

    [Fact]
    public void Draws_are_even()
    {
        var counts = new int[10];
        for (var row = 0; row < 100_000; row++)
        {
            var draw = Draw.For(1, Purpose.Venture, row);
            counts[draw.Below(10)]++;
        }

        Assert.All(counts, count => Assert.InRange(count, 9_500, 10_500));
    }

    [Fact]
    public void Half_of_the_sizes_lie_below_the_median_and_a_few_far_above()
    {
        var sizes = new List<long>();
        for (var row = 0; row < 20_000; row++)
        {
            var draw = Draw.For(1, Purpose.Venture, row);
            sizes.Add(LogNormal.Wide.Around(ref draw, 1_000_000));
        }

        Assert.InRange(sizes.Count(size => size < 1_000_000), 9_700, 10_300);
        Assert.InRange(sizes.Count(size => size > 10_000_000), 1_300, 1_700);
    }

    [Fact]
    public void Things_are_drawn_as_often_as_their_weights_say()
    {
        var weights = new Weights<char>([('a', 1), ('b', 0), ('c', 3)]);
        var drawn = new List<char>();
        for (var row = 0; row < 10_000; row++)
        {
            var draw = Draw.For(1, Purpose.Order, row);
            drawn.Add(weights.Pick(ref draw));
        }

        Assert.DoesNotContain('b', drawn);
        Assert.InRange(drawn.Count(x => x == 'c'), 7_300, 7_700);
    }
}
