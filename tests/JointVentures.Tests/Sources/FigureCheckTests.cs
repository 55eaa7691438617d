using JointVentures.Directory.Sources;

namespace JointVentures.Tests.Sources;

public class FigureCheckTests
{
    [Theory]
    [InlineData(Qualifier.Stated, 3_200, "3200", true)]
    [InlineData(Qualifier.Stated, 3_200, "3200.01", false)]
    [InlineData(Qualifier.Stated, 3_200, "3199", false)]
    [InlineData(Qualifier.About, 1_000, "950", true)]
    [InlineData(Qualifier.About, 1_000, "949.99", false)]
    [InlineData(Qualifier.About, 1_000, "1050", true)]
    [InlineData(Qualifier.About, 1_000, "1050.01", false)]
    [InlineData(Qualifier.Almost, 1_000, "950", true)]
    [InlineData(Qualifier.Almost, 1_000, "949.99", false)]
    [InlineData(Qualifier.Almost, 1_000, "999.99", true)]
    [InlineData(Qualifier.Almost, 1_000, "1000", false)]
    [InlineData(Qualifier.MoreThan, 6_500, "6512", true)]
    [InlineData(Qualifier.MoreThan, 6_500, "6500", false)]
    [InlineData(Qualifier.MoreThan, 6_500, "7150", true)]
    [InlineData(Qualifier.MoreThan, 6_500, "7150.01", false)]
    [InlineData(Qualifier.MoreThan, 6_500, "6000", false)]
    [InlineData(Qualifier.UpTo, 500, "500", true)]
    [InlineData(Qualifier.UpTo, 500, "0", true)]
    [InlineData(Qualifier.UpTo, 500, "500.01", false)]
    public void A_count_agrees_by_the_words_of_the_figure(Qualifier qualifier, long value, string directory, bool agrees) =>
        Assert.Equal(agrees, Check(value, directory).Agrees(qualifier, isMoney: false));

    [Theory]
    [InlineData("990", true)]
    [InlineData("989.99", false)]
    [InlineData("1010", true)]
    [InlineData("1010.01", false)]
    public void Money_that_was_stated_as_it_is_agrees_within_one_percent(string directory, bool agrees) =>
        Assert.Equal(agrees, Check(1_000, directory).Agrees(Qualifier.Stated, isMoney: true));

    [Fact]
    public void Every_qualifier_has_a_rule() =>
        Assert.All(Enum.GetValues<Qualifier>(), qualifier => Check(1, "1").Agrees(qualifier, isMoney: true));

    [Theory]
    [InlineData(6_500, "6512", 184_615)]
    [InlineData(3_200, "3200", 0)]
    [InlineData(4_000, "3980", -500_000)]
    [InlineData(1_000, "2000", 100_000_000)]
    [InlineData(1_000, "0", -100_000_000)]
    [InlineData(100_000_000, "100000000.5", 0)]
    [InlineData(100_000_000, "100000001.5", 2)]
    public void The_deviation_is_a_percentage_of_the_figure_rounded_half_to_even(long value, string directory, long micros) =>
        Assert.Equal(micros, Check(value, directory).DeviationMicros);

    [Fact]
    public void There_is_no_percentage_of_nothing_and_none_beyond_any_number()
    {
        Assert.Null(new FigureCheck(0, 100).DeviationMicros);
        Assert.Null(new FigureCheck(1, long.MaxValue).DeviationMicros);
    }

    private static FigureCheck Check(long value, string directory) =>
        new(value * 1_000_000, (long)(decimal.Parse(directory, System.Globalization.CultureInfo.InvariantCulture) * 100));
}
