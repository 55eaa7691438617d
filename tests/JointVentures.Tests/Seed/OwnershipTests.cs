namespace JointVentures.Tests.Seed;

[Collection(GeneratedStore.Collection)]
public class OwnershipTests(GeneratedStore store)
{
    [Fact]
    public void Stakes_of_every_venture_make_the_whole() =>
        Assert.Equal(0, store.Number(
            """
            select count(*) from JointVentures v
            where 10000 <> (select coalesce(sum(ShareBasisPoints), 0) from Stakes where VentureId = v.Id)
            """));

    [Theory]
    [InlineData("RussianShareBasisPoints", 1)]
    [InlineData("KazakhShareBasisPoints", 0)]
    public void A_country_s_share_is_the_sum_of_its_partners_stakes_and_never_nothing(string column, int country)
    {
        Assert.Equal(0, store.Number(
            $"""
            select count(*) from JointVentures v where v.{column} <>
              (select coalesce(sum(s.ShareBasisPoints), 0) from Stakes s join Partners p on p.Id = s.PartnerId
               where s.VentureId = v.Id and p.Country = {country})
            """));
        Assert.Equal(0, store.Number($"select count(*) from JointVentures where {column} = 0"));
    }

    [Fact]
    public void A_venture_has_two_to_five_partners_and_most_have_two()
    {
        var ventures = store.Read(
            "select n, count(*) from (select count(*) n from Stakes group by VentureId) group by n order by n",
            row => (Partners: row.GetInt32(0), Ventures: row.GetInt32(1)));
        Assert.Equal([2, 3, 4, 5], ventures.Select(x => x.Partners));
        Assert.True(ventures[0].Ventures > ventures.Skip(1).Sum(x => x.Ventures));
    }

    [Fact]
    public void Some_partners_own_many_ventures_and_most_own_one()
    {
        const string PerPartner = "(select count(*) n from Stakes group by PartnerId)";
        Assert.True(store.Number($"select max(n) from {PerPartner}") >= 20);
        Assert.True(store.Number($"select count(*) from {PerPartner} where n = 1") * 10 > store.Number("select count(*) from Partners") * 6);
    }

    [Fact]
    public void Every_partner_owns_something() =>
        Assert.Equal(0, store.Number("select count(*) from Partners where Id not in (select PartnerId from Stakes)"));

    [Fact]
    public void A_third_country_takes_part_sometimes()
    {
        Assert.InRange(store.Number("select count(*) from Partners where Country = 2") * 1_000 / store.Number("select count(*) from Partners"), 5, 100);
        Assert.True(store.Number("select count(distinct CountryCode) from Partners where Country = 2") > 1);
    }

    [Fact]
    public void A_stake_is_not_older_than_its_venture_nor_younger_than_its_end() =>
        Assert.Equal(0, store.Number(
            "select count(*) from Stakes s join JointVentures v on v.Id = s.VentureId where s.Since < v.FoundedOn or s.Since > v.ClosedOn"));

    [Fact]
    public void Some_stakes_state_no_contribution_and_most_do() =>
        Assert.InRange(store.Number("select count(*) from Stakes where ContributionMinor is null") * 100 / store.Number("select count(*) from Stakes"), 5, 30);

    [Fact]
    public void Contributions_are_within_the_charter_capital() =>
        Assert.Equal(0, store.Number(
            """
            select count(*) from JointVentures v where coalesce(CharterCapitalMinor, 0) <
              (select coalesce(sum(ContributionMinor), 0) from Stakes where VentureId = v.Id)
            """));

    [Fact]
    public void Every_kind_of_partner_occurs_in_both_countries() =>
        Assert.Equal(8, store.Number("select count(*) from (select distinct Country, Kind from Partners where Country < 2)"));

    [Fact]
    public void A_partner_stands_in_a_region_of_its_country() =>
        Assert.Equal(0, store.Number(
            """
            select count(*) from Partners p left join Regions r on r.Id = p.RegionId
            where p.Country < 2 and r.Country is not p.Country or p.Country = 2 and r.Id is not null
            """));
}
