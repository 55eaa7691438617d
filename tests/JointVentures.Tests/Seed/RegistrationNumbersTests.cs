using System.Globalization;
using JointVentures.Directory.Registration;

namespace JointVentures.Tests.Seed;

[Collection(GeneratedStore.Collection)]
public class RegistrationNumbersTests(GeneratedStore store)
{
    private const string AllNumbers =
        """
        (select HostCountry Country, RegistrationNumber, RegionId from JointVentures
         union all select Country, RegistrationNumber, RegionId from Partners where RegistrationNumber is not null)
        """;

    [Fact]
    public void Every_number_of_Kazakhstan_is_a_bin_of_a_resident_head_office() =>
        Assert.All(Numbers(country: 0), number =>
        {
            Assert.True(RegistrationNumber.IsBin(number), number);
            Assert.Equal("40", number[4..6]);
        });

    [Fact]
    public void Every_number_of_Russia_is_an_ogrn() =>
        Assert.All(Numbers(country: 1), number =>
        {
            Assert.True(RegistrationNumber.IsOgrn(number), number);
            Assert.Equal('1', number[0]);
        });

    [Fact]
    public void A_bin_begins_with_the_month_of_founding() =>
        Assert.Equal(0, store.Number(
            """
            select count(*) from JointVentures
            where HostCountry = 0 and substr(RegistrationNumber, 1, 4) <> substr(FoundedOn, 3, 2) || substr(FoundedOn, 6, 2)
            """));

    [Fact]
    public void An_ogrn_bears_the_year_of_founding_but_02_at_the_earliest() =>
        Assert.Equal(0, store.Number(
            """
            select count(*) from JointVentures
            where HostCountry = 1 and substr(RegistrationNumber, 2, 2) <> max(substr(FoundedOn, 3, 2), '02')
            """));

    [Fact]
    public void An_ogrn_bears_the_number_of_the_subject() =>
        Assert.Equal(0, store.Number(
            $"""
            select count(*) from {AllNumbers} n join Regions r on r.Id = n.RegionId
            where n.Country = 1 and substr(n.RegistrationNumber, 4, 2) <> r.SubjectNumber
            """));

    [Fact]
    public void Serials_count_down_from_the_top()
    {
        Assert.All(Numbers(country: 0), number => Assert.InRange(int.Parse(number[6..11], CultureInfo.InvariantCulture), 99_000, 99_999));
        Assert.All(Numbers(country: 1), number => Assert.InRange(int.Parse(number[5..12], CultureInfo.InvariantCulture), 9_950_000, 9_999_999));
    }

    [Fact]
    public void No_number_is_given_twice_in_a_country_to_ventures_and_partners_together() =>
        Assert.Equal(0, store.Number($"select count(*) - count(distinct Country || ' ' || RegistrationNumber) from {AllNumbers}"));

    [Fact]
    public void Persons_have_no_number_and_all_others_do() =>
        Assert.Equal(0, store.Number("select count(*) from Partners where (Kind = 3) <> (RegistrationNumber is null)"));

    [Fact]
    public void A_third_country_s_number_begins_with_its_code() =>
        Assert.Equal(0, store.Number(
            "select count(*) from Partners where Country = 2 and RegistrationNumber not glob CountryCode || '-*[0-9]'"));

    private IEnumerable<string> Numbers(int country) =>
        store.Texts($"select RegistrationNumber from {AllNumbers} where Country = {country}").Select(x => x!);
}
