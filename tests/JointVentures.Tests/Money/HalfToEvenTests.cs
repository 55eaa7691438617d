using System.Numerics;
using CsCheck;
using JointVentures.Directory.Money;

namespace JointVentures.Tests.Money;

public class HalfToEvenTests
{
    [Theory]
    [InlineData(5, 2, 2)]
    [InlineData(7, 2, 4)]
    [InlineData(-5, 2, -2)]
    [InlineData(-7, 2, -4)]
    [InlineData(1, 2, 0)]
    [InlineData(-1, 2, 0)]
    [InlineData(3, 2, 2)]
    [InlineData(2, 3, 1)]
    [InlineData(-2, 3, -1)]
    [InlineData(1, 3, 0)]
    [InlineData(0, 7, 0)]
    public void A_half_goes_to_the_even_number_and_all_else_to_the_nearest(long dividend, long divisor, long expected) =>
        Assert.Equal(expected, HalfToEven.Divide(dividend, divisor));

    [Fact]
    public void The_largest_divisor_is_rounded_by_too() => Assert.Equal(1, HalfToEven.Divide(Int128.MaxValue - 1, Int128.MaxValue));

    [Fact]
    public void No_whole_number_is_nearer_to_the_quotient_than_the_result() =>
        Gen.Select(Gen.Long, Gen.Long[1, 2_000], Gen.Int[1, 6]).Sample((number, divisor, halves) =>
        {
            // Small divisors, and quotients that often end in a half.
            var dividend = number / 8 * halves / 2;
            var result = HalfToEven.Divide(dividend, divisor);

            var off = BigInteger.Abs(((BigInteger)result * divisor) - dividend) * 2;
            Assert.True(off < divisor || (off == divisor && BigInteger.Remainder(result, 2).IsZero), $"{dividend} / {divisor} is not {result}");
        });

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Nothing_is_divided_by_less_than_one(int divisor) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => HalfToEven.Divide(1, divisor));

    [Fact]
    public void A_result_beyond_64_bits_is_exact() =>
        Assert.Equal((Int128)long.MaxValue + 1, HalfToEven.Divide(((Int128)long.MaxValue * 3) + 4, 3));
}
