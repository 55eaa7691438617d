using JointVentures.Directory.Geography;
using JointVentures.Directory.Investments;
using JointVentures.Directory.Money;
using JointVentures.Directory.Sources;
using JointVentures.Directory.Text;
using JointVentures.Directory.Ventures;

namespace JointVentures.Tests.Oracle.Tied;

/// <summary>Values of which there are few, so that rows share them.</summary>
/// <param name="chance">Chooses.</param>
public sealed class TiedValues(Random chance)
{
    // Operands beyond 64 bits are compared as the ends of their range, which themselves are no amounts.
    private const long Most = long.MaxValue - 1;

    private static readonly string[] _texts = ["а", "а", "Б", .. OddTexts.Alike, .. OddTexts.All];

    /// <summary>A text; some are frequent.</summary>
    public string Text => _texts[chance.Next(2) == 0 ? chance.Next(6) : chance.Next(_texts.Length)];

    /// <summary>A date.</summary>
    public DateOnly Date => Of(new DateOnly(2018, 1, 1), new(2018, 1, 2), new(2000, 2, 29), new(1, 1, 1), new(9999, 12, 31));

    /// <summary>An instant.</summary>
    public DateTimeOffset Instant => Of(
        new DateTimeOffset(2019, 11, 7, 0, 0, 0, TimeSpan.Zero), new(2019, 11, 7, 0, 0, 0, 1, 100, TimeSpan.Zero), new(1969, 12, 31, 23, 59, 59, 999, TimeSpan.Zero));

    /// <summary>One of several.</summary>
    public T Of<T>(params ReadOnlySpan<T> values) => values[chance.Next(values.Length)];

    /// <summary>A key or none.</summary>
    public long? Of(params ReadOnlySpan<long?> values) => values[chance.Next(values.Length)];

    /// <summary>A member of an enumeration.</summary>
    public T Of<T>()
        where T : struct, Enum => Of(Enum.GetValues<T>());

    /// <summary>A venture without owners.</summary>
    public JointVenture Venture(long id)
    {
        var country = Of(Country.Kz, Country.Ru);
        var closed = Of(false, false, true);
        var (minor, currency, usd) = Amount();
        var date = Date;
        return new JointVenture
        {
            Id = id,
            RegistrationNumber = country == Country.Kz ? $"{id:d12}" : $"{id:d13}",
            NameRu = Text,
            NameKk = Text,
            NameEn = Text,
            NameLanguages = (Languages)chance.Next(8),
            LegalForm = Of<LegalForm>(),
            Status = closed ? VentureStatus.Liquidated : Of(VentureStatus.Active, VentureStatus.Suspended),
            HostCountry = country,
            RegionId = Of(1L, 2L, 3L),
            SectorId = Of(1L, 4L, 5L),
            FoundedOn = date,
            ClosedOn = closed ? Of(date, new DateOnly(9999, 12, 31)) : null,
            Employees = Of<int?>(null, 0, 1, 1, int.MaxValue),
            CharterCapitalMinor = minor,
            CharterCapitalCurrency = currency,
            CharterCapitalUsdCents = usd,
            RussianShareBasisPoints = Of(0, 5_000, 10_000, 1),
            Origin = Of<Origin>(),
            UpdatedAt = Instant,
        };
    }

    /// <summary>A stake of a venture.</summary>
    public Stake Stake(long venture, long partner)
    {
        var (minor, currency, usd) = Amount();
        return new Stake
        {
            Id = (1_000 * venture) + partner,
            VentureId = venture,
            PartnerId = partner,
            ShareBasisPoints = Of(1, 5_000, 10_000),
            ContributionMinor = minor,
            ContributionCurrency = currency,
            ContributionUsdCents = usd,
            Since = Date,
            Origin = Of<Origin>(),
        };
    }

    /// <summary>An investment.</summary>
    public Investment Investment(long id, long venture, long investor)
    {
        var (minor, currency, usd) = Amount();
        var negative = Of(false, false, true) && minor > 0;
        return new Investment
        {
            Id = id,
            VentureId = venture,
            InvestorId = investor,
            Direction = Of<InvestmentDirection>(),
            Kind = negative ? InvestmentKind.Divestment : Of(InvestmentKind.Equity, InvestmentKind.Debt),
            AmountMinor = (negative ? -minor : minor) ?? 0,
            AmountCurrency = currency ?? Currency.Kzt,
            AmountUsdCents = negative ? -usd : usd,
            MadeOn = Date,
            Origin = Of<Origin>(),
            UpdatedAt = Instant,
        };
    }

    private (long? Minor, Currency? Currency, long? Usd) Amount() => Of<(long?, Currency?, long?)>(
        (null, null, null), (null, null, null), (0, Currency.Usd, 0), (100, Currency.Usd, 100), (100, Currency.Kzt, null), (100, Currency.Kzt, 1),
        (101, Currency.Rub, 2), (5, Currency.Rub, null), (Most, Currency.Kzt, null), (Most, Currency.Rub, 1));
}
