using JointVentures.Api.Contract.Scalars;

namespace JointVentures.Tests.Contract.Scalars;

public class LocalDateTextTests
{
    [Theory]
    [InlineData("2019-11-07")]
    [InlineData("2020-02-29")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void A_date_is_written_as_it_is_read(string text)
    {
        Assert.True(LocalDateText.TryParse(text, out var date));
        Assert.Equal(text, LocalDateText.Format(date));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2019-02-29")]
    [InlineData("2019-13-01")]
    [InlineData("0000-01-01")]
    [InlineData("2019-1-07")]
    [InlineData("20191107")]
    [InlineData("07.11.2019")]
    [InlineData("2019-11-07 ")]
    [InlineData("2019-11-07T00:00:00Z")]
    [InlineData("+2019-11-07")]
    [InlineData("12019-11-07")]
    [InlineData("٢٠١٩-١١-٠٧")]
    public void A_text_of_another_form_or_of_a_day_that_does_not_exist_is_no_date(string text) => Assert.False(LocalDateText.TryParse(text, out _));
}
