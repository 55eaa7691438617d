using JointVentures.Directory.Cooperation;
using JointVentures.Directory.Geography;
using JointVentures.Directory.Investments;
using JointVentures.Directory.Money;
using JointVentures.Directory.Partners;
using JointVentures.Directory.Sectors;
using JointVentures.Directory.Sources;
using JointVentures.Directory.Store;
using JointVentures.Directory.Text;
using JointVentures.Directory.Ventures;
using Microsoft.Data.Sqlite;

namespace JointVentures.Tests.Store;

/// <summary>The smallest directory that has every kind of row: two ventures, five partners, four regions.</summary>
/// <param name="then">What happens after the rows are written; null for nothing.</param>
public sealed class SmallDirectory(Action<SqliteConnection>? then = null) : IStoreSeeder
{
    /// <summary>Its data version.</summary>
    public const string Version = "00000000000000aa";

    private static readonly DateTimeOffset _updated = new(2019, 11, 7, 0, 0, 0, TimeSpan.Zero);

    /// <inheritdoc/>
    public void Fill(SqliteConnection store, CancellationToken cancellation)
    {
        using var context = DirectoryContextFactory.Over(store);
        context.AddRange([.. Reference(), .. Partners(), .. Ventures(), .. Investments(), .. Cooperation()]);
        context.Add(new Dataset { Version = Version, AsOf = new(2019, 11, 7), GeneratedAt = _updated, Origin = Origin.Generated });
        context.SaveChanges();
        then?.Invoke(store);
    }

    private static IEnumerable<object> Reference() =>
    [
        new Citation { Id = 1, Key = "test", Title = "A document", Url = "https://example.org/", PublishedOn = new(2019, 11, 7) },
        new ExchangeRate { Id = 1, Currency = Currency.Kzt, Year = 2018, PerUsdMicros = 344_710_000, CitationId = 1 },
        new ExchangeRate { Id = 2, Currency = Currency.Rub, Year = 2018, PerUsdMicros = 62_668_100, CitationId = 1 },
        Region(1, "KZ-55", "Павлодарская область", "Павлодар облысы", "Pavlodar Region", Country.Kz, null),
        Region(2, "KZ-15", "Актюбинская область", "Ақтөбе облысы", "Aktobe Region", Country.Kz, null),
        Region(3, "RU-OMS", "Омская область", "Омбы облысы", "Omsk Oblast", Country.Ru, "55"),
        Region(4, "RU-ORE", "Оренбургская область", "Орынбор облысы", "Orenburg Oblast", Country.Ru, "56"),
        new Sector { Id = 1, Code = "C", NameRu = "Обрабатывающая промышленность", NameKk = "Өңдеу өнеркәсібі", NameEn = "Manufacturing" },
        new Sector { Id = 2, Code = "10", NameRu = "Пищевые продукты", NameKk = "Азық-түлік өнімдері", NameEn = "Food products", ParentId = 1, NamedInSource = true },
        new OfficialFigure
        {
            Id = 1, Key = "ventures.total", MetricRu = "Совместные предприятия", MetricKk = "Бірлескен кәсіпорындар", MetricEn = "Joint ventures",
            Qualifier = Qualifier.MoreThan, ValueMicros = 6_500_000_000, Unit = "ventures", Period = "as of 2019-11-07", Side = "both",
            StatedBy = "A speaker", About = "ventures", CitationId = 1,
        },
    ];

    private static IEnumerable<object> Partners() =>
    [
        Partner(1, "941140001388", "ТОО «Достык»", "«Достық» ЖШС", "Dostyk LLP", PartnerKind.Company, Country.Kz, "KZ", 1),
        Partner(2, "1037739010891", "ООО «Исток»", "«Исток» ЖШҚ", "Istok LLC", PartnerKind.Company, Country.Ru, "RU", 3),
        Partner(3, null, "Ахметов Данияр", "Ахметов Данияр", "Akhmetov Daniyar", PartnerKind.Individual, Country.Kz, "KZ", 2),
        Partner(4, "1027700132195", "ПАО «Ёлка»", "«Ёлка» ЖАҚ", "Yolka PJSC", PartnerKind.StateCompany, Country.Ru, "RU", 4),
        Partner(5, "DE-HRB 7", "Фонд «Брюкке»", "«Брюкке» қоры", "Bruecke Fund", PartnerKind.Fund, Country.Other, "DE", null),
    ];

    private static IEnumerable<object> Ventures() =>
    [
        new JointVenture
        {
            Id = 1, RegistrationNumber = "940140000385", NameRu = "ТОО «Степь»", NameKk = "«Дала» ЖШС", NameEn = "Step LLP",
            NameLanguages = Languages.Ru | Languages.Kk, LegalForm = LegalForm.Llp, HostCountry = Country.Kz, RegionId = 1, SectorId = 2,
            FoundedOn = new(2018, 4, 1), Employees = 12, CharterCapitalMinor = 34_471_000, CharterCapitalCurrency = Currency.Kzt,
            CharterCapitalUsdCents = 100_000, RussianShareBasisPoints = 4_000, KazakhShareBasisPoints = 6_000, UpdatedAt = _updated,
        },
        new JointVenture
        {
            Id = 2, RegistrationNumber = "1022200525819", NameRu = "ООО «Берег»", NameKk = "«Жағалау» ЖШҚ", NameEn = "Bereg LLC",
            NameLanguages = Languages.Ru | Languages.Kk, LegalForm = LegalForm.Llc, Status = VentureStatus.Liquidated, HostCountry = Country.Ru,
            RegionId = 3, SectorId = 2, FoundedOn = new(2018, 1, 10), ClosedOn = new(2019, 2, 28), RussianShareBasisPoints = 5_000,
            KazakhShareBasisPoints = 3_000, UpdatedAt = _updated,
        },
        Stake(1, 1, 1, 5_000), Stake(2, 1, 2, 4_000), Stake(3, 1, 3, 1_000), Stake(4, 2, 4, 5_000), Stake(5, 2, 3, 3_000), Stake(6, 2, 5, 2_000),
    ];

    private static IEnumerable<object> Investments() =>
    [
        new Investment
        {
            Id = 1, VentureId = 1, InvestorId = 2, AmountMinor = 6_266_810, AmountCurrency = Currency.Rub, AmountUsdCents = 100_000,
            MadeOn = new(2018, 5, 2), UpdatedAt = _updated,
        },
        new Investment
        {
            Id = 2, VentureId = 2, InvestorId = 3, Direction = InvestmentDirection.KazakhstanToRussia, Kind = InvestmentKind.Divestment,
            AmountMinor = -500, AmountCurrency = Currency.Usd, AmountUsdCents = -500, MadeOn = new(2019, 1, 31), UpdatedAt = _updated,
        },
    ];

    private static IEnumerable<object> Cooperation() =>
    [
        new Forum
        {
            Id = 1, Number = 16, Year = 2019, HeldOn = new(2019, 11, 7), CityRu = "Омск", CityKk = "Омбы", CityEn = "Omsk", Country = Country.Ru,
            Origin = Origin.Source, CitationId = 1,
        },
        new Agreement
        {
            Id = 1, TitleRu = "Соглашение", TitleKk = "Келісім", TitleEn = "Agreement", TitleLanguages = Languages.Ru, RussianRegionId = 3,
            KazakhRegionId = 1, SectorId = 2, SignedOn = new(2019, 11, 7), ForumId = 1,
        },
        new Project
        {
            Id = 1, NameRu = "Завод", NameKk = "Зауыт", NameEn = "Plant", SectorId = 2, DescriptionRu = "Завод на границе", DescriptionKk = "Шекарадағы зауыт",
            DescriptionEn = "A plant on the border", Origin = Origin.Source, CitationId = 1,
        },
        new ProjectRegion { ProjectId = 1, RegionId = 3 },
        new ProjectRegion { ProjectId = 1, RegionId = 2 },
    ];

    private static Region Region(long id, string code, string ru, string kk, string en, Country country, string? number) => new()
    {
        Id = id,
        Code = code,
        NameRu = ru,
        NameKk = kk,
        NameEn = en,
        Country = country,
        SubjectNumber = number,
        OnCommonBorder = true,
        LatitudeMicrodegrees = 52_000_000,
        LongitudeMicrodegrees = 73_000_000,
    };

    private static Partner Partner(
        long id, string? number, string ru, string kk, string en, PartnerKind kind, Country country, string code, long? region) => new()
        {
            Id = id,
            RegistrationNumber = number,
            NameRu = ru,
            NameKk = kk,
            NameEn = en,
            NameLanguages = Languages.Ru,
            Kind = kind,
            Country = country,
            CountryCode = code,
            RegionId = region,
            UpdatedAt = _updated,
        };

    private static Stake Stake(long id, long venture, long partner, int share) =>
        new() { Id = id, VentureId = venture, PartnerId = partner, ShareBasisPoints = share, Since = new(2018, 4, 1) };
}
