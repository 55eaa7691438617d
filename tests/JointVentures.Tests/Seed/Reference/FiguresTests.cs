using System.Globalization;
using JointVentures.Directory.Sources;
using JointVentures.Seed.Reference;

namespace JointVentures.Tests.Seed.Reference;

public class FiguresTests
{
    private static readonly ReferenceData _reference = ReferenceData.Read();

    [Theory]
    [InlineData("ventures.total", Qualifier.MoreThan, "6500", "ventures", "as of 2019-11-07", "both", "Vladimir Putin", "ventures")]
    [InlineData("ventures.in_kz", Qualifier.Stated, "3200", "ventures", "as of 2019-11-07", "KZ", "Kassym-Jomart Tokayev", "ventures")]
    [InlineData("enterprises.russian_in_kz", Qualifier.MoreThan, "6800", "enterprises", "as of 2019-11-07", "KZ", "Kassym-Jomart Tokayev", "enterprises")]
    [InlineData("enterprises.share_of_foreign", Qualifier.Stated, "38", "percent", "as of 2019-11-07", "KZ", "Kassym-Jomart Tokayev", "enterprises")]
    [InlineData("investment.ru_to_kz.stock", Qualifier.Stated, "13000000000", "USD", "as of 2019-11-07", "RU to KZ", "Vladimir Putin", "investments")]
    [InlineData("investment.kz_to_ru.stock", Qualifier.Almost, "4000000000", "USD", "as of 2019-11-07", "KZ to RU", "Vladimir Putin", "investments")]
    [InlineData("investment.ru_to_kz.inflow", Qualifier.About, "14000000000", "USD", "2005-2018", "RU to KZ", "Kassym-Jomart Tokayev", "investments")]
    [InlineData("investment.kz_to_ru.total", Qualifier.MoreThan, "4000000000", "USD", "as of 2019-11-07", "KZ to RU", "Kassym-Jomart Tokayev", "investments")]
    [InlineData("investment.kz_to_ru.rank", Qualifier.Stated, "3", "rank", "as of 2019-11-07", "KZ to RU", "Kassym-Jomart Tokayev", "investments")]
    [InlineData("trade.2018.usd.ru", Qualifier.Stated, "18200000000", "USD", "2018", "both", "Vladimir Putin", "trade")]
    [InlineData("trade.2018.growth", Qualifier.Stated, "4.5", "percent", "2018", "both", "Vladimir Putin", "trade")]
    [InlineData("trade.2018.interregional", Qualifier.About, "70", "percent", "2018", "both", "Vladimir Putin", "trade")]
    [InlineData("trade.2018.usd.kz", Qualifier.Almost, "19000000000", "USD", "2018", "both", "Kassym-Jomart Tokayev", "trade")]
    [InlineData("trade.2018.kzt", Qualifier.MoreThan, "6500000000000", "KZT", "2018", "both", "Kassym-Jomart Tokayev", "trade")]
    [InlineData("trade.2003_2018.multiple", Qualifier.Stated, "3.5", "times", "2003-2018", "both", "Kassym-Jomart Tokayev", "trade")]
    [InlineData("regions.ru.total", Qualifier.Stated, "85", "regions", "as of 2019-11-07", "RU", "event notice", "regions")]
    [InlineData("regions.ru.cooperating", Qualifier.Stated, "76", "regions", "as of 2019-11-07", "RU", "event notice", "regions")]
    [InlineData("agreements.total", Qualifier.MoreThan, "400", "agreements", "as of 2019-11-07", "both", "event notice", "agreements")]
    [InlineData("forum.16.participants", Qualifier.MoreThan, "1600", "people", "2019-11-07", "both", "Vladimir Putin", "forums")]
    [InlineData("forum.16.regions.ru", Qualifier.Stated, "24", "regions", "2019-11-07", "RU", "Vladimir Putin", "forums")]
    [InlineData("forum.16.regions.kz", Qualifier.Stated, "10", "regions", "2019-11-07", "KZ", "Vladimir Putin", "forums")]
    [InlineData("forum.16.documents", Qualifier.MoreThan, "20", "documents", "2019-11-07", "both", "Kassym-Jomart Tokayev", "forums")]
    [InlineData("border.length", Qualifier.MoreThan, "7500", "km", "as of 2019-11-07", "both", "Vladimir Putin", "regions")]
    [InlineData("programme.crossborder.regions", Qualifier.About, "20", "regions", "as of 2019-11-07", "both", "Kassym-Jomart Tokayev", "regions")]
    [InlineData("students.total", Qualifier.About, "74000", "people", "as of 2019-11-07", "KZ to RU", "Vladimir Putin", "education")]
    [InlineData("students.budget", Qualifier.MoreThan, "30000", "people", "as of 2019-11-07", "KZ to RU", "Vladimir Putin", "education")]
    [InlineData("oil.cpc", Qualifier.MoreThan, "500000000", "tonnes", "as of 2019-11-07", "both", "Kassym-Jomart Tokayev", "projects")]
    [InlineData("tractors.capacity", Qualifier.UpTo, "500", "units a year", "from 2019-10-23", "KZ", "Kassym-Jomart Tokayev", "projects")]
    public void A_figure_stands_as_it_was_stated(
        string key, Qualifier qualifier, string value, string unit, string period, string side, string statedBy, string about)
    {
        var figure = _reference.Figures.Single(x => x.Key == key);
        Assert.Equal((qualifier, unit, period, side, statedBy, about), (figure.Qualifier, figure.Unit, figure.Period, figure.Side, figure.StatedBy, figure.About));
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), figure.ValueMicros / 1_000_000m);
    }

    [Fact]
    public void There_are_no_other_figures() => Assert.Equal(28, _reference.Figures.Count);

    [Fact]
    public void Every_figure_cites_the_transcript()
    {
        var transcript = _reference.Citations.Single(x => x.Key == "kremlin");
        Assert.Equal("http://kremlin.ru/events/president/news/copy/61997", transcript.Url);
        Assert.Equal(new DateOnly(2019, 11, 7), transcript.PublishedOn);
        Assert.All(_reference.Figures, x => Assert.Equal(transcript.Id, x.CitationId));
    }

    [Fact]
    public void Every_figure_says_what_is_measured_in_three_languages() =>
        Assert.All(_reference.Figures, x => Assert.Equal(3, new[] { x.MetricRu, x.MetricKk, x.MetricEn }.Distinct().Count()));
}
