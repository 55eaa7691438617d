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

    [Fact]
    public void An_amount_in_its_own_currency_is_itself_without_any_rate() =>
        Assert.Equal(12_34, Conversion.In(Currency.Kzt, new ValuedAmount(12_34, Currency.Kzt, null), null, null));

    [Fact]
    public void An_amount_in_dollars_is_the_stored_value_and_not_computed_again() =>
        Assert.Equal(5, Conversion.In(Currency.Usd, new ValuedAmount(1_000_00, Currency.Kzt, 5), 382_750000, null));

    [Fact]
    public void An_amount_of_dollars_needs_the_rate_of_the_other_currency_alone() =>
        Assert.Equal(382_75, Conversion.In(Currency.Kzt, new ValuedAmount(1_00, Currency.Usd, 1_00), null, 382_750000));

    [Theory]
    [InlineData(Currency.Rub, null, 382_750000L)]
    [InlineData(Currency.Rub, 64_740000L, null)]
    [InlineData(Currency.Usd, null, null)]
    public void An_amount_without_a_rate_is_not_known(Currency own, long? perUsdOwn, long? perUsdWanted) =>
        Assert.Null(Conversion.In(Currency.Kzt, new ValuedAmount(1_00, own, 1), perUsdOwn, perUsdWanted));

    [Fact]
    public void An_amount_without_a_dollar_value_is_not_known_in_dollars() =>
        Assert.Null(Conversion.In(Currency.Usd, new ValuedAmount(1_00, Currency.Rub, null), 64_740000, null));

    [Fact]
    public void An_amount_beyond_64_bits_is_not_known() =>
        Assert.Null(Conversion.In(Currency.Kzt, new ValuedAmount(long.MaxValue, Currency.Rub, null), 1_000000, 382_750000));
}
