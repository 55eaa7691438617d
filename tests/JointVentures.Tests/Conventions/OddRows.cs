using JointVentures.Directory.Geography;
using JointVentures.Directory.Money;
using JointVentures.Directory.Store;
using JointVentures.Directory.Ventures;
using Microsoft.Data.Sqlite;

namespace JointVentures.Tests.Conventions;

/// <summary>
/// What the small directory lacks: ventures 3 to 6, which have no owners, with equal and missing values, odd characters in a name
/// and a year without a rate.
/// </summary>
public static class OddRows
{
    /// <summary>A name with everything that patterns, quotes and separators are made of; venture 3 has it.</summary>
    public const string OddName = "100%_ \\ \"a\"|\tЁж 😀\u00a0I";

    /// <summary>Writes them.</summary>
    public static void Write(SqliteConnection store)
    {
        using var context = DirectoryContextFactory.Over(store);
        context.AddRange(
            Venture(3, OddName, 7, new(1999, 1, 2), 1, null, 1),
            Venture(4, "Альфа", 7, new(2018, 4, 1), 10_050, 29, 2),
            Venture(5, "альфа", null, new(2018, 4, 1), 0, 0, 2),
            Venture(6, "Бета", null, new(2018, 4, 1), null, null, 1));
        context.SaveChanges();
    }

    private static JointVenture Venture(
        long id, string name, int? employees, DateOnly founded, long? capital, long? usd, long region) => new()
        {
            Id = id,
            RegistrationNumber = $"18014000038{id}",
            NameRu = name,
            NameKk = name,
            NameEn = name,
            Status = VentureStatus.Suspended,
            HostCountry = Country.Kz,
            RegionId = region,
            SectorId = 1,
            FoundedOn = founded,
            Employees = employees,
            CharterCapitalMinor = capital,
            CharterCapitalCurrency = capital is null ? null : Currency.Kzt,
            CharterCapitalUsdCents = usd,
            UpdatedAt = new DateTimeOffset(2019, 11, 7, 12, 30, 15, TimeSpan.Zero).AddMicroseconds(120_500),
        };
}
