using JointVentures.Api.Contract.Scalars;

namespace JointVentures.Tests.Contract.Scalars;

public class DateTimeTextTests
{
    [Theory]
    [InlineData("2019-11-07T00:00:00Z", "2019-11-07T00:00:00Z")]
    [InlineData("2019-11-07T06:00:00+06:00", "2019-11-07T00:00:00Z")]
    [InlineData("2019-11-06T21:30:00-02:30", "2019-11-07T00:00:00Z")]
    [InlineData("2019-11-07T00:00:00+00:00", "2019-11-07T00:00:00Z")]
    [InlineData("2019-11-07t00:00:00z", "2019-11-07T00:00:00Z")]
    [InlineData("2019-11-07T00:00:00.5Z", "2019-11-07T00:00:00.5Z")]
    [InlineData("2019-11-07T00:00:00.120000Z", "2019-11-07T00:00:00.12Z")]
    [InlineData("2019-11-07T00:00:00.123456789Z", "2019-11-07T00:00:00.123456Z")]
    [InlineData("2019-11-07T23:59:59.999999999Z", "2019-11-07T23:59:59.999999Z")]
    [InlineData("2020-02-29T00:00:00+23:59", "2020-02-28T00:01:00Z")]
    public void An_instant_is_read_with_its_offset_and_written_in_utc(string text, string written)
    {
        Assert.True(DateTimeText.TryParse(text, out var instant));
        Assert.Equal(written, DateTimeText.Format(instant));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2019-11-07")]
    [InlineData("2019-11-07T00:00:00")]
    [InlineData("2019-11-07T00:00:00-00:00")]
    [InlineData("2019-11-07 00:00:00Z")]
    [InlineData("2019-11-07T00:00Z")]
    [InlineData("2019-11-07T24:00:00Z")]
    [InlineData("2019-11-07T00:00:60Z")]
    [InlineData("2019-02-29T00:00:00Z")]
    [InlineData("2019-11-07T00:00:00.Z")]
    [InlineData("2019-11-07T00:00:00.5")]
    [InlineData("2019-11-07T00:00:00.1234567890Z")]
    [InlineData("2019-11-07T00:00:00,5Z")]
    [InlineData("2019-11-07T00:00:00+6:00")]
    [InlineData("2019-11-07T00:00:00+0600")]
    [InlineData("2019-11-07T00:00:00+24:00")]
    [InlineData("2019-11-07T00:00:00Z ")]
    [InlineData("0001-01-01T00:00:00+01:00")]
    [InlineData("9999-12-31T23:59:59-01:00")]
    public void A_text_of_another_form_or_without_its_offset_is_no_instant(string text) => Assert.False(DateTimeText.TryParse(text, out _));
}
