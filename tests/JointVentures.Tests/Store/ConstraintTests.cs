using JointVentures.Directory.Store;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace JointVentures.Tests.Store;

public sealed class ConstraintTests(SmallStore store) : IClassFixture<SmallStore>
{
    private const int Check = 275;
    private const int Unique = 2067;

    /// <summary>One bad row for each check; the rows of the small directory are right.</summary>
    public static TheoryData<string, string> BadRows() => new()
    {
        { "CK_Agreement_TwoRegions", "update Agreements set KazakhRegionId = RussianRegionId" },
        { "CK_Dataset_OneRow", "insert into Dataset values (2, '00000000000000aa', '2019-11-07', 0, 0)" },
        { "CK_Dataset_Version", "update Dataset set Version = '00000000000000AA'" },
        { "CK_ExchangeRate_PerUsd", "update ExchangeRates set PerUsdMicros = 0" },
        { "CK_ExchangeRate_NotOfDollars", "update ExchangeRates set Currency = 2 where Id = 1" },
        { "CK_Forum_Number", "update Forums set Number = 0" },
        { "CK_Forum_HeldInYear", "update Forums set Year = 2018" },
        { "CK_Forum_Country", "update Forums set Country = 2" },
        { "CK_Forum_Theme", "update Forums set ThemeRu = 'а', ThemeRuFolded = 'а', ThemeRuSort = 'а'" },
        { "CK_Forum_ThemeRu_Shadows", "update Forums set ThemeRu = 'а', ThemeKk = 'а', ThemeKkFolded = 'а', ThemeKkSort = 'а', ThemeEn = 'a', ThemeEnFolded = 'a', ThemeEnSort = 'a'" },
        { "CK_Forum_ThemeKk_Shadows", "update Forums set ThemeKkFolded = 'а'" },
        { "CK_Forum_ThemeEn_Shadows", "update Forums set ThemeEnSort = 'a'" },
        { "CK_Investment_Amount_Range", "update Investments set AmountMinor = -1, AmountUsdCents = null where Id = 1" },
        { "CK_Investment_Amount_Range", "update Investments set AmountMinor = 500, AmountUsdCents = 500 where Id = 2" },
        { "CK_Investment_Amount_UsdSign", "update Investments set AmountUsdCents = -1 where Id = 1" },
        { "CK_Investment_Amount_UsdOfDollars", "update Investments set AmountUsdCents = null where Id = 2" },
        { "CK_JointVenture_RegistrationNumber_Digits", "update JointVentures set RegistrationNumber = '94014000038A' where Id = 1" },
        { "CK_JointVenture_RegistrationNumber_Length", "update JointVentures set RegistrationNumber = '1022200525819' where Id = 1" },
        { "CK_JointVenture_RegistrationNumber_Length", "update JointVentures set RegistrationNumber = '940140000385' where Id = 2" },
        { "CK_JointVenture_HostCountry", "update JointVentures set HostCountry = 2 where Id = 2" },
        { "CK_JointVenture_ClosedAfterFounded", "update JointVentures set ClosedOn = '2018-01-09' where Id = 2" },
        { "CK_JointVenture_ClosedWhenLiquidated", "update JointVentures set ClosedOn = '2019-02-28' where Id = 1" },
        { "CK_JointVenture_ClosedWhenLiquidated", "update JointVentures set ClosedOn = null where Id = 2" },
        { "CK_JointVenture_Employees", "update JointVentures set Employees = -1" },
        { "CK_JointVenture_CharterCapital_Range", "update JointVentures set CharterCapitalMinor = -1, CharterCapitalUsdCents = null where Id = 1" },
        { "CK_JointVenture_CharterCapital_Currency", "update JointVentures set CharterCapitalCurrency = null" },
        { "CK_JointVenture_CharterCapital_Usd", "update JointVentures set CharterCapitalMinor = null, CharterCapitalCurrency = null" },
        { "CK_JointVenture_CharterCapital_UsdSign", "update JointVentures set CharterCapitalUsdCents = -1" },
        { "CK_JointVenture_CharterCapital_UsdOfDollars", "update JointVentures set CharterCapitalCurrency = 2 where Id = 1" },
        { "CK_JointVenture_RussianShareBasisPoints", "update JointVentures set RussianShareBasisPoints = -1" },
        { "CK_JointVenture_KazakhShareBasisPoints", "update JointVentures set KazakhShareBasisPoints = 10001, RussianShareBasisPoints = -1" },
        { "CK_JointVenture_Shares", "update JointVentures set KazakhShareBasisPoints = 6001 where Id = 1" },
        { "CK_Partner_NumberUnlessPerson", "update Partners set Kind = 0 where Id = 3" },
        { "CK_Partner_NumberUnlessPerson", "update Partners set Kind = 3 where Id = 1" },
        { "CK_Partner_CountryCode", "update Partners set CountryCode = 'RU' where Id = 3" },
        { "CK_Partner_CountryCode_Letters", "update Partners set CountryCode = 'de', RegistrationNumber = 'de-1' where Id = 5" },
        { "CK_Partner_RegistrationNumber", "update Partners set RegistrationNumber = '94114000138' where Id = 1" },
        { "CK_Partner_RegistrationNumber", "update Partners set RegistrationNumber = '941140001388' where Id = 2" },
        { "CK_Partner_RegistrationNumber", "update Partners set RegistrationNumber = 'FR-HRB 7' where Id = 5" },
        { "CK_Partner_RegistrationNumber", "update Partners set RegistrationNumber = 'DE-' where Id = 5" },
        { "CK_Partner_RegistrationNumber_Shadows", "update Partners set RegistrationNumberFolded = null where Id = 1" },
        { "CK_Partner_Region", "update Partners set RegionId = null where Id = 1" },
        { "CK_Partner_Region", "update Partners set RegionId = 1 where Id = 5" },
        { "CK_Region_Country", "update Regions set Country = 2 where Id = 1" },
        { "CK_Region_SubjectNumber", "update Regions set SubjectNumber = null where Id = 3" },
        { "CK_Region_SubjectNumber", "update Regions set SubjectNumber = '55' where Id = 1" },
        { "CK_Region_Latitude", "update Regions set LatitudeMicrodegrees = 90000001" },
        { "CK_Region_Longitude", "update Regions set LongitudeMicrodegrees = -180000001" },
        { "CK_Sector_Code", "update Sectors set ParentId = null" },
        { "CK_Stake_ShareBasisPoints", "update Stakes set ShareBasisPoints = 10001 where Id = 1" },
        { "CK_Stake_NotEmpty", "update Stakes set ShareBasisPoints = 0 where Id = 1" },
        { "CK_Stake_Contribution_Range", "update Stakes set ContributionMinor = -1, ContributionCurrency = 0" },
        { "CK_Stake_Contribution_Currency", "update Stakes set ContributionMinor = 1" },
        { "CK_Stake_Contribution_Usd", "update Stakes set ContributionUsdCents = 1" },
        { "CK_Stake_Contribution_UsdSign", "update Stakes set ContributionMinor = 1, ContributionCurrency = 0, ContributionUsdCents = -1" },
        { "CK_Stake_Contribution_UsdOfDollars", "update Stakes set ContributionMinor = 1, ContributionCurrency = 2" },
    };

    /// <summary>A value that is none of its column's type, for each column that has a check of its type.</summary>
    public static TheoryData<string, string> BadValues()
    {
        var values = new TheoryData<string, string>();
        foreach (var (entity, check) in Checks().Where(x => x.Check.EndsWith("_Value", StringComparison.Ordinal)))
        {
            var property = entity.FindProperty(check.Split('_')[2])!;
            var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
            var bad = type == typeof(DateOnly) ? "'2019-02-30'" : type == typeof(bool) ? "2" : type.IsEnum ? "99" : "1.5";
            values.Add(check, $"update {entity.GetTableName()} set {property.Name} = {bad}");
        }

        return values;
    }

    [Theory]
    [MemberData(nameof(BadRows))]
    public void The_store_refuses_a_row_that_breaks_a_check(string check, string sql)
    {
        var refused = Assert.Throws<SqliteException>(() => store.Try(sql));

        Assert.Contains($"constraint failed: {check}'", refused.Message);
    }

    [Theory]
    [MemberData(nameof(BadValues))]
    public void The_store_refuses_a_value_that_is_none_of_its_columns_type(string check, string sql)
    {
        var refused = Assert.Throws<SqliteException>(() => store.Try(sql));

        Assert.True(refused.SqliteExtendedErrorCode == Check, $"{check}: {refused.Message}");
    }

    [Fact]
    public void Every_check_of_the_model_has_a_bad_row_here() =>
        Assert.Equal(
            Checks().Select(x => x.Check).Order(StringComparer.Ordinal),
            BadRows().Concat(BadValues()).Select(row => (string)row[0]).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("update JointVentures set RegistrationNumber = '1022200525819', HostCountry = 1 where Id = 1")]
    [InlineData("update Partners set RegistrationNumber = '1037739010891', RegistrationNumberFolded = '1037739010891' where Id = 4")]
    [InlineData("update Stakes set PartnerId = 1 where Id = 2")]
    [InlineData("update Regions set CodeFolded = 'kz-15' where Id = 1")]
    public void The_store_refuses_a_second_row_with_a_unique_value(string sql) =>
        Assert.Equal(Unique, Assert.Throws<SqliteException>(() => store.Try(sql)).SqliteExtendedErrorCode);

    [Fact]
    public void Two_partners_of_a_country_may_not_have_numbers_that_only_differ_in_case()
    {
        using var context = DirectoryContextFactory.Over(store.Connection);
        var partner = context.Partners.AsNoTracking().Single(x => x.Id == 5);
        partner.Id = 6;
        partner.RegistrationNumber = partner.RegistrationNumber!.ToLowerInvariant().Replace("de-", "DE-", StringComparison.Ordinal);
        context.Add(partner);

        var refused = Assert.Throws<DbUpdateException>(() => context.SaveChanges());

        Assert.Equal(Unique, Assert.IsType<SqliteException>(refused.InnerException).SqliteExtendedErrorCode);
    }

    [Theory]
    [InlineData("delete from Partners where Id = 3")]
    [InlineData("delete from Regions where Id = 1")]
    [InlineData("update JointVentures set SectorId = 99")]
    [InlineData("update Stakes set VentureId = 99 where Id = 1")]
    [InlineData("update Investments set InvestorId = 99")]
    [InlineData("update Agreements set ForumId = 99")]
    public void The_store_refuses_to_lose_a_row_that_another_points_to(string sql) =>
        Assert.Contains("FOREIGN KEY constraint failed", Assert.Throws<SqliteException>(() => store.Try(sql)).Message);

    private static IEnumerable<(IEntityType Entity, string Check)> Checks()
    {
        using var context = DirectoryContextFactory.Open(":memory:");
        return [.. context.GetService<IDesignTimeModel>().Model.GetEntityTypes()
            .SelectMany(entity => entity.GetCheckConstraints().Select(check => (entity, check.Name!)))];
    }
}
