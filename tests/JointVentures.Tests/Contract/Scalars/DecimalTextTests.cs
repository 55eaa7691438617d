using System.Globalization;
using JointVentures.Api.Contract.Scalars;

namespace JointVentures.Tests.Contract.Scalars;

public class DecimalTextTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("10.005", "10.005")]
    [InlineData("-12.50", "-12.5")]
    [InlineData("1e3", "1000")]
    [InlineData("1.5E+2", "150")]
    [InlineData("25e-2", "0.25")]
    [InlineData("0.000000e-5", "0")]
    [InlineData("0e999999999999999999999", "0")]
    [InlineData("12345678901234567890.12345678", "12345678901234567890.12345678")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    public void A_number_is_read_exactly(string text, string expected) => Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), Read(text));

    [Theory]
    [InlineData("1e400")]
    [InlineData("1e99999999999999999999999")]
    [InlineData("100000000000000000000.5")]
    [InlineData("123456789012345678901234567890123456789012345678901234567890")]
    public void A_number_beyond_the_bound_is_the_bound(string text)
    {
        Assert.Equal(DecimalText.Bound, Read(text));
        Assert.Equal(-DecimalText.Bound, Read("-" + text));
    }

    [Theory]
    [InlineData("10.0000000000000000000000000000000000001", "10", "10.000001")]
    [InlineData("1e-400", "0", "0.000001")]
    [InlineData("1e-99999999999999999999999", "0", "0.000001")]
    [InlineData("0.00999999999999999999999999999999999999", "0.009999", "0.01")]
    [InlineData("99999999999999999999.000000000000001", "99999999999999999999", "99999999999999999999.000001")]
    public void A_number_with_too_many_digits_stays_strictly_between_its_neighbours(string text, string below, string above)
    {
        var number = Read(text);

        Assert.True(number > decimal.Parse(below, CultureInfo.InvariantCulture));
        Assert.True(number < decimal.Parse(above, CultureInfo.InvariantCulture));
        Assert.Equal(-number, Read("-" + text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("+1")]
    [InlineData("01")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1e")]
    [InlineData("1e+")]
    [InlineData("1e1.5")]
    [InlineData("1,5")]
    [InlineData(" 1")]
    [InlineData("NaN")]
    [InlineData("0x10")]
    public void A_text_of_another_form_is_no_number(string text) => Assert.False(DecimalText.TryParse(text, out _));

    private static decimal Read(string text)
    {
        Assert.True(DecimalText.TryParse(text, out var number));
        return number;
    }
}
