using JointVentures.Directory.Registration;
using JointVentures.Seed.Registers;

namespace JointVentures.Tests.Seed;

public class RegistersTests
{
    private static readonly DateOnly _day = new(2010, 5, 17);

    [Fact]
    public void A_month_gives_each_number_once_from_the_top_and_then_no_more()
    {
        var bins = new Bins();
        var given = new HashSet<string>();
        string? number;
        while ((number = bins.ForVenture(_day)) is not null)
        {
            Assert.True(given.Add(number) && RegistrationNumber.IsBin(number) && number.StartsWith("100540", StringComparison.Ordinal));
        }

        // One body in 121 has no check digit and is not issued.
        Assert.InRange(given.Count, 98_000, 99_999);
        Assert.NotNull(bins.ForVenture(_day.AddMonths(1)));
    }

    [Fact]
    public void Partners_go_to_other_months_before_they_take_what_ventures_need()
    {
        var bins = new Bins();
        var first = new DateOnly(2000, 1, 31);
        var months = new HashSet<string>();
        for (var i = 0; i < 70_000; i++)
        {
            months.Add(bins.ForPartner(first)[..4]);
        }

        Assert.Equal(["0001", "0002"], months.Order());
        Assert.NotNull(bins.ForVenture(first));
    }

    [Fact]
    public void A_subject_gives_50000_numbers_a_year_and_then_no_more()
    {
        var ogrns = new Ogrns();
        var given = new HashSet<string>();
        string? number;
        while ((number = ogrns.ForVenture("55", 2010)) is not null)
        {
            Assert.True(given.Add(number) && RegistrationNumber.IsOgrn(number) && number.StartsWith("11055", StringComparison.Ordinal));
        }

        Assert.Equal(50_000, given.Count);
        Assert.NotNull(ogrns.ForVenture("55", 2011));
        Assert.NotNull(ogrns.ForVenture("56", 2010));
    }

    [Theory]
    [InlineData(2000, "102")]
    [InlineData(2002, "102")]
    [InlineData(2003, "103")]
    [InlineData(2019, "119")]
    public void The_register_of_Russia_begins_in_2002(int year, string start) =>
        Assert.StartsWith(start, new Ogrns().ForVenture("55", year), StringComparison.Ordinal);

    [Fact]
    public void Partners_of_a_full_year_go_to_another()
    {
        var ogrns = new Ogrns();
        var years = new HashSet<string>();
        for (var i = 0; i < 60_000; i++)
        {
            years.Add(ogrns.ForPartner("55", 2003)![1..3]);
        }

        Assert.Equal(["02", "03", "04"], years.Order());
    }
}
