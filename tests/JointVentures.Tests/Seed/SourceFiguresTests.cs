namespace JointVentures.Tests.Seed;

[Collection(GeneratedStore.Collection)]
public class SourceFiguresTests(GeneratedStore store)
{
    private const int RussiaToKazakhstan = 0;
    private const int KazakhstanToRussia = 1;

    [Fact]
    public void There_are_a_little_more_than_6500_ventures_in_both_countries()
    {
        Assert.InRange(store.Number("select count(*) from JointVentures"), 6_501, 7_150);
        Assert.Equal(2, store.Number("select count(distinct HostCountry) from JointVentures"));
    }

    [Fact]
    public void Exactly_3200_ventures_operate_in_Kazakhstan() =>
        Assert.Equal(3_200, store.Number("select count(*) from JointVentures where HostCountry = 0 and Status = 0"));

    [Fact]
    public void There_are_a_little_more_than_400_agreements() =>
        Assert.InRange(store.Number("select count(*) from Agreements"), 401, 440);

    [Fact]
    public void Seventy_six_of_the_85_subjects_have_an_agreement()
    {
        Assert.Equal(85, store.Number("select count(*) from Regions where Country = 1"));
        Assert.Equal(76, store.Number("select count(distinct RussianRegionId) from Agreements"));
        Assert.Equal(9, store.Number(
            "select count(*) from Regions where Country = 1 and Id not in (select RussianRegionId from Agreements)"));
    }

    [Fact]
    public void Russian_stock_in_Kazakhstan_is_13_billion_dollars_within_one_percent() =>
        Assert.InRange(Stock(RussiaToKazakhstan), 12_870_000_000_00, 13_130_000_000_00);

    [Fact]
    public void Russian_inflow_of_2005_to_2018_is_14_billion_dollars_within_five_percent() =>
        Assert.InRange(
            Cents(RussiaToKazakhstan, "AmountMinor > 0 and MadeOn between '2005-01-01' and '2018-12-31'"), 13_300_000_000_00, 14_700_000_000_00);

    [Fact]
    public void Kazakh_stock_in_Russia_is_almost_4_billion_dollars() =>
        Assert.InRange(Stock(KazakhstanToRussia), 3_960_000_000_00, 3_999_999_999_99);

    [Fact]
    public void Kazakh_payments_into_Russia_are_more_than_4_billion_dollars_before_divestments() =>
        Assert.InRange(Cents(KazakhstanToRussia, "AmountMinor > 0"), 4_000_000_000_01, 4_400_000_000_00);

    [Fact]
    public void Every_payment_has_a_value_in_dollars() =>
        Assert.Equal(0, store.Number("select count(*) from Investments where AmountUsdCents is null"));

    [Theory]
    [InlineData("JointVentures", "FoundedOn")]
    [InlineData("JointVentures", "ClosedOn")]
    [InlineData("Stakes", "Since")]
    [InlineData("Investments", "MadeOn")]
    [InlineData("Agreements", "SignedOn")]
    public void Every_generated_row_is_dated_from_2000_to_the_day_of_the_forum(string table, string column)
    {
        Assert.Equal(0, store.Number($"select count(*) from {table} where {column} not between '2000-01-01' and '2019-11-07'"));
        Assert.InRange(store.Number($"select count(distinct substr({column}, 1, 4)) from {table}"), 19, 20);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_region_at_the_border_has_more_ventures_than_another_on_average(int country) =>
        Assert.True(PerRegion(country, border: true) > 2 * PerRegion(country, border: false));

    [Fact]
    public void More_ventures_work_in_sectors_that_the_source_names() =>
        Assert.True(Ventures("s.NamedInSource") > 2 * Ventures("not s.NamedInSource"));

    [Fact]
    public void A_sector_that_the_source_names_first_has_more_ventures_than_another_on_average()
    {
        const string First = "('05','06','07','08','09','19','20','28','29','30','35','64','65','66')";
        var first = Ventures($"s.Code in {First}") / 14;
        var others = Ventures($"s.Code not in {First}") / store.Number(
            $"select count(distinct s.Code) from JointVentures v join Sectors s on s.Id = v.SectorId where s.Code not in {First}");
        Assert.True(first > 3 * others);
    }

    private long Stock(int direction) => Cents(direction, "true");

    private long Cents(int direction, string which) =>
        store.Number($"select sum(AmountUsdCents) from Investments where Direction = {direction} and {which}");

    private long Ventures(string which) =>
        store.Number($"select count(*) from JointVentures v join Sectors s on s.Id = v.SectorId where {which}");

    private long PerRegion(int country, bool border) => store.Number(
        $"""
        select count(*) / (select count(*) from Regions where Country = {country} and OnCommonBorder = {border})
        from JointVentures v join Regions r on r.Id = v.RegionId where r.Country = {country} and r.OnCommonBorder = {border}
        """);
}
