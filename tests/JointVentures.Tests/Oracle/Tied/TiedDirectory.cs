using JointVentures.Directory.Cooperation;
using JointVentures.Directory.Geography;
using JointVentures.Directory.Money;
using JointVentures.Directory.Partners;
using JointVentures.Directory.Sectors;
using JointVentures.Directory.Sources;
using JointVentures.Directory.Store;
using JointVentures.Directory.Text;

namespace JointVentures.Tests.Oracle.Tied;

/// <summary>A directory in which most rows share their values with others, many have none, and the texts are odd.</summary>
public sealed class TiedDirectory
{
    // Always the same rows, on every machine.
    private readonly TiedValues _values = new(new Random(20191107));

    /// <summary>Adds the rows. Not every venture has owners: lists that are empty are as odd as texts that are.</summary>
    public void Fill(DirectoryContext context)
    {
        context.AddRange([.. Sources(), .. Places(), .. Partners(), .. Ventures(), .. Cooperation()]);
        context.Add(new Dataset { Version = "00000000000000bb", AsOf = new(2019, 11, 7), GeneratedAt = _values.Instant, Origin = Origin.Imported });
        context.SaveChanges();
    }

    private IEnumerable<object> Sources() =>
    [
        new Citation { Id = 1, Key = "a", Title = "A \"document\"", Url = "https://example.org/?a=1&b=%20" },
        new Citation { Id = 2, Key = "b", Title = OddTexts.All[35], Url = "https://example.org/", PublishedOn = new(1, 1, 1) },
        new ExchangeRate { Id = 1, Currency = Currency.Kzt, Year = 2018, PerUsdMicros = 344_710_000, CitationId = 1 },
        new ExchangeRate { Id = 2, Currency = Currency.Rub, Year = 2018, PerUsdMicros = 62_668_100, CitationId = 1 },
        new ExchangeRate { Id = 3, Currency = Currency.Kzt, Year = 2000, PerUsdMicros = 1, CitationId = 2 },
        .. Enumerable.Range(1, 8).Select(i => new OfficialFigure
        {
            Id = i, Key = OddTexts.All[i], MetricRu = _values.Text, MetricKk = _values.Text, MetricEn = _values.Text, Qualifier = _values.Of<Qualifier>(),
            ValueMicros = _values.Of(0L, 1L, -1L, 1_500_000L, -2_500_000L, long.MaxValue - 1, long.MinValue + 1), Unit = _values.Text, Period = _values.Text,
            Side = _values.Text, StatedBy = _values.Text, About = _values.Text, CitationId = _values.Of(1L, 2L),
        }),
    ];

    private IEnumerable<object> Places() =>
    [
        .. Enumerable.Range(1, 8).Select(i => new Region
        {
            Id = i, Code = OddTexts.All[2 * i], NameRu = OddTexts.All[i], NameKk = OddTexts.All[^i], NameEn = OddTexts.All[20 + i],
            Country = i % 2 == 0 ? Country.Ru : Country.Kz, SubjectNumber = i % 2 == 0 ? "55" : null, Kind = _values.Of<RegionKind>(),
            OnCommonBorder = i % 3 == 0, Disputed = i == 4, LatitudeMicrodegrees = _values.Of(0L, -1L, 52_300_000L, -90_000_000L),
            LongitudeMicrodegrees = _values.Of(10L, 73_000_001L, -180_000_000L),
        }),
        .. Enumerable.Range(1, 3).Select(i => new Sector
        {
            Id = i, Code = ((char)('A' + i)).ToString(), NameRu = _values.Text, NameKk = _values.Text, NameEn = _values.Text, NamedInSource = i == 2,
        }),
        .. Enumerable.Range(4, 6).Select(i => new Sector
        {
            Id = i, Code = $"{20 - i}", NameRu = _values.Text, NameKk = _values.Text, NameEn = _values.Text, ParentId = _values.Of(1, 2), NamedInSource = i % 2 == 0,
        }),
    ];

    private IEnumerable<object> Partners() => Enumerable.Range(1, 24).Select(i =>
    {
        var country = (Country)(i % 3);
        var kind = i % 4 == 0 ? PartnerKind.Individual : (PartnerKind)(i % 3);
        return new Partner
        {
            Id = i,
            RegistrationNumber = kind == PartnerKind.Individual ? null
                : country == Country.Kz ? $"{i:d12}" : country == Country.Ru ? $"{i:d13}" : $"DE-{OddTexts.All[i]}",
            NameRu = _values.Text,
            NameKk = _values.Text,
            NameEn = _values.Text,
            NameLanguages = (Languages)(i % 8),
            Kind = kind,
            Country = country,
            CountryCode = country switch { Country.Kz => "KZ", Country.Ru => "RU", _ => "DE" },
            RegionId = country == Country.Other ? null : _values.Of(1, 2, 3),
            Origin = _values.Of<Origin>(),
            UpdatedAt = _values.Instant,
        };
    });

    private IEnumerable<object> Ventures()
    {
        for (var i = 1; i <= 60; i++)
        {
            yield return _values.Venture(i);
            foreach (var partner in i % 7 == 0 ? [] : new[] { 1 + (i % 24), 1 + ((i + 7) % 24) }.Take(1 + (i % 2)))
            {
                yield return _values.Stake(i, partner);
            }
        }

        for (var i = 1; i <= 70; i++)
        {
            yield return _values.Investment(i, 1 + (i % 40), 1 + (i % 11));
        }
    }

    private IEnumerable<object> Cooperation() =>
    [
        .. Enumerable.Range(1, 5).Select(i => new Forum
        {
            Id = i, Number = i == 5 ? int.MaxValue : i, Year = 2019, HeldOn = i % 2 == 0 ? new DateOnly(2019, 11, 7) : null, CityRu = _values.Text,
            CityKk = _values.Text, CityEn = _values.Text, Country = (Country)(i % 2), ThemeRu = i % 3 == 0 ? null : "", ThemeKk = i % 3 == 0 ? null : "а",
            ThemeEn = i % 3 == 0 ? null : _values.Text, Origin = _values.Of<Origin>(), CitationId = 1,
        }),
        .. Enumerable.Range(1, 30).Select(i => new Agreement
        {
            Id = i, TitleRu = _values.Text, TitleKk = _values.Text, TitleEn = _values.Text, TitleLanguages = (Languages)(i % 8), RussianRegionId = _values.Of(2, 4, 6),
            KazakhRegionId = _values.Of(1, 3, 5), SectorId = _values.Of(null, 4, 5), SignedOn = _values.Date, ForumId = _values.Of(null, 1, 3),
            Origin = _values.Of<Origin>(),
        }),
        .. Enumerable.Range(1, 4).Select(i => new Project
        {
            Id = i, NameRu = OddTexts.All[i], NameKk = OddTexts.All[10 + i], NameEn = OddTexts.All[^i], SectorId = 3 + i, StartedOn = i < 3 ? null : _values.Date,
            DescriptionRu = _values.Text, DescriptionKk = _values.Text, DescriptionEn = _values.Text, Origin = Origin.Source, CitationId = 2,
        }),
        .. Enumerable.Range(1, 3).SelectMany(i => Enumerable.Range(1, i).Select(region => new ProjectRegion { ProjectId = i, RegionId = region + i })),
    ];
}
