using System.Globalization;

namespace JointVentures.Tests.Seed;

/// <summary>Amounts are as large as those who pay and those who get them, many of them small and a few very large.</summary>
[Collection(GeneratedStore.Collection)]
public class AmountsTests(GeneratedStore store)
{
    private const long Million = 1_000_000_00;
    private const string Paid = "select i.AmountUsdCents from Investments i join Partners p on p.Id = i.InvestorId where i.AmountMinor > 0";

    /// <summary>Extraction, oil products, chemicals, metals, energy, air transport, networks and finance.</summary>
    private const string LargeSectors = "('05', '06', '07', '19', '20', '24', '35', '51', '61', '64')";

    private const string NetByVenture =
        """
        select v.CharterCapitalUsdCents as Capital, v.Employees, v.Status, sum(i.AmountUsdCents) as Net
        from JointVentures v join Investments i on i.VentureId = v.Id group by v.Id
        """;

    [Fact]
    public void Half_of_all_payments_are_small_and_the_largest_carry_the_sum()
    {
        Assert.InRange(Quantile(Paid, 50), 20_000_00, 300_000_00);
        Assert.InRange(Quantile(Paid, 99), 5 * Million, 40 * Million);
        Assert.InRange(Average(Paid), 5 * Quantile(Paid, 50), 30 * Quantile(Paid, 50));
        Assert.InRange(Quantile(Paid, 100), 100 * Million, 600 * Million);
    }

    [Fact]
    public void A_venture_in_Kazakhstan_has_some_4_million_dollars_on_average_and_most_have_far_less()
    {
        const string Net = $"select Net from ({NetByVenture})";
        Assert.InRange(Average("select sum(AmountUsdCents) from Investments where Direction = 0 group by VentureId"), 3 * Million, 5 * Million);
        Assert.True(Quantile(Net, 50) * 6 < Average(Net));
        Assert.True(Quantile(Net, 0) > 0);
    }

    [Fact]
    public void What_was_invested_goes_with_the_charter_capital()
    {
        const string Ratio = $"select Net / Capital from ({NetByVenture}) where Capital is not null";
        Assert.InRange(Quantile(Ratio, 50), 1, 5);
        Assert.InRange(Quantile(Ratio, 99), 5, 50);
        Assert.InRange(Quantile(Ratio, 100), 5, 200);
    }

    [Fact]
    public void Ventures_with_more_people_have_more_capital()
    {
        string Capital(string employees) =>
            $"select CharterCapitalUsdCents from JointVentures where Status = 0 and CharterCapitalUsdCents is not null and Employees {employees}";
        Assert.True(Quantile(Capital("> 100"), 50) > 10 * Quantile(Capital("< 15"), 50));
    }

    [Fact]
    public void A_venture_of_a_few_people_has_no_hundred_millions()
    {
        string Net(string employees) => $"select Net from ({NetByVenture}) where Status = 0 and Employees {employees}";
        Assert.InRange(Quantile(Net("<= 12"), 100), 0, 15 * Million);
        Assert.InRange(Quantile(Net("<= 50"), 100), 0, 80 * Million);
    }

    [Fact]
    public void Payments_of_a_hundred_millions_are_made_by_companies_in_sectors_that_need_much()
    {
        Assert.True(Payments($"i.AmountUsdCents > {100 * Million}") > 0);
        Assert.Equal(0, Payments($"i.AmountUsdCents > {100 * Million} and (p.Kind = 3 or s.Code not in {LargeSectors})"));
        Assert.Equal(0, Payments($"i.AmountUsdCents > {100 * Million} and v.Status = 0 and v.Employees < 50"));
    }

    [Fact]
    public void Persons_pay_far_less_than_companies()
    {
        Assert.True(Quantile($"{Paid} and p.Kind = 3", 50) * 4 < Quantile($"{Paid} and p.Kind = 0", 50));
        Assert.InRange(Quantile($"{Paid} and p.Kind = 3", 100), 0, 6 * Million);
        Assert.InRange(Payments("p.Kind = 3") * 100 / Payments("true"), 5, 35);
    }

    [Fact]
    public void Extraction_and_energy_take_a_large_part_of_all_that_is_invested()
    {
        var large = store.Number(
            """
            select sum(i.AmountUsdCents) from Investments i join JointVentures v on v.Id = i.VentureId join Sectors s on s.Id = v.SectorId
            where s.Code in ('05', '06', '07', '08', '09', '19', '35')
            """);
        Assert.InRange(large * 100 / store.Number("select sum(AmountUsdCents) from Investments"), 35, 75);
    }

    [Theory]
    [InlineData("Kind = 3")]
    [InlineData("Kind <> 3")]
    public void No_day_and_no_year_gathers_what_is_paid_or_taken_out(string which)
    {
        var all = store.Number($"select count(*) from Investments where {which}");
        Assert.InRange(store.Number($"select max(n) from (select count(*) n from Investments where {which} group by MadeOn)") * 1_000 / all, 0, 4);
        Assert.InRange(store.Number($"select max(n) from (select count(*) n from Investments where {which} group by substr(MadeOn, 1, 4))") * 100 / all, 5, 12);
    }

    [Fact]
    public void Money_is_taken_out_a_year_or_more_after_the_first_payment() =>
        Assert.True(store.Number(
            """
            select min(julianday(d.MadeOn) - (select min(julianday(i.MadeOn)) from Investments i
              where i.VentureId = d.VentureId and i.InvestorId = d.InvestorId)) from Investments d where d.Kind = 3
            """) >= 365);

    private long Payments(string which) => store.Number(
        $"""
        select count(*) from Investments i join Partners p on p.Id = i.InvestorId
        join JointVentures v on v.Id = i.VentureId join Sectors s on s.Id = v.SectorId where i.AmountMinor > 0 and {which}
        """);

    private long Average(string sql) => store.Number($"with a(n) as ({sql}) select avg(n) from a");

    /// <summary>The smallest number that so many percent of the rows do not exceed; the smallest of all at 0.</summary>
    private long Quantile(string sql, int percent) => store.Number(string.Create(
        CultureInfo.InvariantCulture, $"with a(n) as ({sql}) select n from a order by n limit 1 offset (select (count(*) - 1) * {percent} / 100 from a)"));
}
