using JointVentures.Directory.Sources;
using JointVentures.Seed.Reference;

namespace JointVentures.Tests.Sources;

public class FigurePeriodTests
{
    [Theory]
    [InlineData("as of 2019-11-07", "0001-01-01", "2019-11-07")]
    [InlineData("2005-2018", "2005-01-01", "2018-12-31")]
    [InlineData("2018", "2018-01-01", "2018-12-31")]
    [InlineData("9999", "9999-01-01", "9999-12-31")]
    [InlineData("2019-11-07", "2019-11-07", "2019-11-07")]
    [InlineData("from 2019-10-23", "2019-10-23", "9999-12-31")]
    public void A_period_is_read_as_it_was_stated(string text, string first, string last)
    {
        Assert.True(FigurePeriod.TryParse(text, out var period));
        Assert.Equal((first, last), ($"{period.First:yyyy-MM-dd}", $"{period.Last:yyyy-MM-dd}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("as of ")]
    [InlineData("as of 2019-02-30")]
    [InlineData("As of 2019-11-07")]
    [InlineData("2018-2005")]
    [InlineData("05-18")]
    [InlineData("2005-2018-2019")]
    [InlineData("0000")]
    [InlineData("lately")]
    public void Anything_else_is_no_period(string text) => Assert.False(FigurePeriod.TryParse(text, out _));

    [Fact]
    public void Every_figure_of_the_source_has_a_period_that_can_be_read() =>
        Assert.All(ReferenceData.Read().Figures, figure => Assert.True(FigurePeriod.TryParse(figure.Period, out _), figure.Period));
}
