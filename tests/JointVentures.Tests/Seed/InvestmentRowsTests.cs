namespace JointVentures.Tests.Seed;

[Collection(GeneratedStore.Collection)]
public class InvestmentRowsTests(GeneratedStore store)
{
    [Fact]
    public void An_investor_holds_a_stake_of_the_venture_since_before_the_investment() =>
        Assert.Equal(0, store.Number(
            """
            select count(*) from Investments i where not exists
              (select 1 from Stakes s where s.VentureId = i.VentureId and s.PartnerId = i.InvestorId and s.Since <= i.MadeOn)
            """));

    [Fact]
    public void The_direction_is_from_the_investor_s_country_into_the_venture_s() =>
        Assert.Equal(
            ["0: 1 > 0", "1: 0 > 1"],
            store.Texts(
                """
                select distinct i.Direction || ': ' || p.Country || ' > ' || v.HostCountry
                from Investments i join Partners p on p.Id = i.InvestorId join JointVentures v on v.Id = i.VentureId order by 1
                """));

    [Fact]
    public void An_amount_is_negative_exactly_for_a_divestment()
    {
        Assert.Equal(0, store.Number("select count(*) from Investments where (Kind = 3) <> (AmountMinor < 0) or AmountMinor = 0"));
        Assert.Equal(4, store.Number("select count(distinct Kind) from Investments"));
    }

    [Fact]
    public void Nobody_takes_out_more_than_was_put_in_before() =>
        Assert.Equal(0, store.Number(
            """
            select count(*) from Investments d where d.Kind = 3 and 0 >
              (select sum(i.AmountUsdCents) from Investments i
               where i.VentureId = d.VentureId and i.InvestorId = d.InvestorId and i.MadeOn <= d.MadeOn)
            """));

    [Fact]
    public void Nothing_is_invested_after_a_venture_is_closed() =>
        Assert.Equal(0, store.Number(
            "select count(*) from Investments i join JointVentures v on v.Id = i.VentureId where i.MadeOn > v.ClosedOn"));

    [Fact]
    public void Every_currency_occurs_in_both_directions() =>
        Assert.Equal(6, store.Number("select count(*) from (select distinct Direction, AmountCurrency from Investments)"));
}
