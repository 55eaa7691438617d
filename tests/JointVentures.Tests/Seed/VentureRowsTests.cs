namespace JointVentures.Tests.Seed;

[Collection(GeneratedStore.Collection)]
public class VentureRowsTests(GeneratedStore store)
{
    [Fact]
    public void A_venture_is_closed_exactly_when_it_is_liquidated_and_not_before_it_was_founded()
    {
        Assert.True(Ventures("Status = 3") > 0);
        Assert.Equal(0, Ventures("(ClosedOn is not null) <> (Status = 3)"));
        Assert.Equal(0, Ventures("ClosedOn < FoundedOn"));
    }

    [Fact]
    public void Every_status_occurs_in_both_countries() =>
        Assert.Equal(8, store.Number("select count(*) from (select distinct HostCountry, Status from JointVentures)"));

    [Fact]
    public void A_venture_stands_in_a_region_of_its_host_country() =>
        Assert.Equal(0, store.Number(
            "select count(*) from JointVentures v join Regions r on r.Id = v.RegionId where r.Country <> v.HostCountry"));

    [Fact]
    public void A_venture_works_in_a_division_and_not_in_a_whole_section() =>
        Assert.Equal(0, store.Number("select count(*) from JointVentures v join Sectors s on s.Id = v.SectorId where s.ParentId is null"));

    [Theory]
    [InlineData(0, "0,1,4")]
    [InlineData(1, "1,2,3,4")]
    public void Legal_forms_are_those_of_the_host_country(int country, string forms)
    {
        Assert.Equal(
            forms, string.Join(',', store.Texts($"select distinct LegalForm from JointVentures where HostCountry = {country} order by 1")));
        Assert.True(Ventures($"HostCountry = {country} and LegalForm in (0, 2)") * 10 > Ventures($"HostCountry = {country}") * 8);
    }

    [Theory]
    [InlineData("CharterCapitalMinor")]
    [InlineData("Employees")]
    public void Some_ventures_do_not_state_a_number_and_most_do(string column) =>
        Assert.InRange(Ventures($"{column} is null") * 100 / Ventures("true"), 1, 20);

    [Fact]
    public void Employees_of_a_venture_that_operates_are_at_least_one() => Assert.Equal(0, Ventures("Status = 0 and Employees < 1"));

    [Fact]
    public void Capital_is_spread_as_sizes_of_companies_are()
    {
        var capital = store.Read(
            "select CharterCapitalUsdCents from JointVentures where CharterCapitalUsdCents is not null order by 1", row => row.GetInt64(0));
        var (median, average) = (capital[capital.Count / 2], capital.Average());

        Assert.True(average > 3 * median, "A few large ventures outweigh the many small ones.");
        Assert.True(capital[^1] > 200 * median, "The largest is far from the middle.");
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    public void Capital_is_mostly_in_the_currency_of_the_host(int country, int currency)
    {
        Assert.True(Ventures($"HostCountry = {country} and CharterCapitalCurrency = {currency}") * 10 > Ventures($"HostCountry = {country}") * 8);
        Assert.True(Ventures($"HostCountry = {country} and CharterCapitalCurrency = 2") > 0);
    }

    [Theory]
    [InlineData("select CharterCapitalMinor, CharterCapitalCurrency, CharterCapitalUsdCents, FoundedOn from JointVentures where CharterCapitalMinor is not null")]
    [InlineData("select ContributionMinor, ContributionCurrency, ContributionUsdCents, Since from Stakes where ContributionMinor is not null")]
    [InlineData("select AmountMinor, AmountCurrency, AmountUsdCents, MadeOn from Investments")]
    public void Dollar_values_are_at_the_average_rate_of_the_year(string sql)
    {
        var rates = store.Read(
            "select Currency, Year, PerUsdMicros from ExchangeRates",
            row => (Key: (row.GetInt32(0), row.GetInt32(1)), Micros: row.GetInt64(2))).ToDictionary(x => x.Key, x => x.Micros);
        var amounts = store.Read(sql, row => (Minor: row.GetInt64(0), Currency: row.GetInt32(1), Usd: row.GetInt64(2), Day: row.GetString(3)));

        Assert.All(amounts, x =>
        {
            var rate = x.Currency == 2 ? 1m : rates[(x.Currency, int.Parse(x.Day[..4], System.Globalization.CultureInfo.InvariantCulture))] / 1_000_000m;
            Assert.Equal((long)Math.Round(x.Minor / rate, MidpointRounding.ToEven), x.Usd);
        });
    }

    [Fact]
    public void Foundings_come_in_waves()
    {
        long In(int year) => Ventures($"substr(FoundedOn, 1, 4) = '{year}'");
        Assert.True(In(2009) < In(2007) && In(2009) < In(2012));
        Assert.True(In(2015) < In(2012) && In(2015) < In(2018));
    }

    [Theory]
    [InlineData("JointVentures", 0)]
    [InlineData("Partners", 0)]
    [InlineData("Stakes", 0)]
    [InlineData("Investments", 0)]
    [InlineData("Agreements", 0)]
    [InlineData("Forums", 1)]
    [InlineData("Projects", 1)]
    [InlineData("Dataset", 0)]
    public void Every_row_says_where_it_comes_from(string table, int origin) =>
        Assert.Equal(origin, store.Number($"select distinct Origin from {table}"));

    [Theory]
    [InlineData("JointVentures")]
    [InlineData("Partners")]
    [InlineData("Investments")]
    public void Rows_last_changed_on_the_day_of_the_forum(string table) =>
        Assert.Equal(
            new DateTimeOffset(2019, 11, 7, 0, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds() * 1_000,
            store.Number($"select distinct UpdatedAt from {table}"));

    private long Ventures(string which) => store.Number($"select count(*) from JointVentures where {which}");
}
