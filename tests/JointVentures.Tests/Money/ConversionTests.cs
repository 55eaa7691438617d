using JointVentures.Directory.Money;

namespace JointVentures.Tests.Money;

public class ConversionTests
{
    [Theory]
    [InlineData(100_00, 64_740000, 1_000000, 1_54)]
    [InlineData(-100_00, 64_740000, 1_000000, -1_54)]
    [InlineData(1_00, 1_000000, 382_750000, 382_75)]
    [InlineData(5, 2_000000, 1_000000, 2)]
    [InlineData(7, 2_000000, 1_000000, 4)]
    [InlineData(-5, 2_000000, 1_000000, -2)]
    public void An_amount_is_rounded_once_half_to_even(long minor, long from, long to, long expected) =>
        Assert.Equal(expected, Conversion.Convert(minor, from, to));

    [Fact]
    public void A_result_beyond_64_bits_is_an_overflow_and_no_other_number() =>
        Assert.Throws<OverflowException>(() => Conversion.Convert(long.MaxValue, 1_000000, 382_750000));
}
