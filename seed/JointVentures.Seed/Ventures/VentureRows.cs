using JointVentures.Directory.Geography;
using JointVentures.Directory.Investments;
using JointVentures.Directory.Money;
using JointVentures.Directory.Sources;
using JointVentures.Directory.Text;
using JointVentures.Directory.Ventures;
using JointVentures.Seed.Drawing;
using JointVentures.Seed.Geography;
using JointVentures.Seed.Investments;
using JointVentures.Seed.Money;
using JointVentures.Seed.Names;

namespace JointVentures.Seed.Ventures;

/// <summary>Makes the store's rows of a drafted venture.</summary>
internal sealed class VentureRows(NameBook names, YearlyRates rates, Calibrations calibrations, IReadOnlyDictionary<string, long> sectors)
{
    private const int InvestmentDigits = 4;
    private const long LeastUsdCents = 1_00;
    private static readonly PerCountry<InvestmentDirection> _directions = new(InvestmentDirection.RussiaToKazakhstan, InvestmentDirection.KazakhstanToRussia);
    private long _lastStake;
    private long _lastInvestment;

    public JointVenture Venture(int row, VentureDraft draft, string number, Region region)
    {
        var name = names.Venture(draft.Host, draft.SectorAt).With(FormsByCountry.Written(draft.Form));
        return new JointVenture
        {
            Id = row + 1,
            RegistrationNumber = number,
            NameRu = name.Ru,
            NameKk = name.Kk,
            NameEn = Transliteration.Of(name.Ru),
            NameLanguages = Languages.Ru | Languages.Kk,
            LegalForm = draft.Form,
            Status = draft.Status,
            HostCountry = draft.Host,
            RegionId = region.Id,
            SectorId = sectors[draft.Sector.Code],
            FoundedOn = draft.FoundedOn,
            ClosedOn = draft.ClosedOn,
            Employees = draft.Employees,
            CharterCapitalMinor = draft.Capital,
            CharterCapitalCurrency = draft.Capital is null ? null : draft.CapitalCurrency,
            CharterCapitalUsdCents = draft.Capital is { } capital ? rates.ToUsdCents(capital, draft.CapitalCurrency, draft.FoundedOn) : null,
            RussianShareBasisPoints = SharesOf(draft, Country.Ru),
            KazakhShareBasisPoints = SharesOf(draft, Country.Kz),
            Origin = Origin.Generated,
            UpdatedAt = Days.Updated,
        };
    }

    public Stake Stake(long ventureId, long partnerId, VentureDraft venture, StakeDraft draft) => new()
    {
        Id = ++_lastStake,
        VentureId = ventureId,
        PartnerId = partnerId,
        ShareBasisPoints = draft.ShareBasisPoints,
        ContributionMinor = draft.Contribution,
        ContributionCurrency = draft.Contribution is null ? null : venture.CapitalCurrency,
        ContributionUsdCents = draft.Contribution is { } paid ? rates.ToUsdCents(paid, venture.CapitalCurrency, draft.Since) : null,
        Since = draft.Since,
        Origin = Origin.Generated,
    };

    /// <summary>What one partner put in, and at last what was taken out again.</summary>
    public IEnumerable<Investment> Investments(long ventureId, long partnerId, Country host, StakeDraft draft)
    {
        var calibration = calibrations.Into(host);
        var putIn = 0L;
        foreach (var investment in draft.Investments)
        {
            var amount = rates.FromUsdCents(calibration.Of(investment), draft.Currency, investment.MadeOn, InvestmentDigits);
            putIn += draft.TakesOutOf(investment) ? rates.ToUsdCents(amount, draft.Currency, investment.MadeOn) : 0;
            yield return Investment(ventureId, partnerId, host, investment.Kind, amount, draft.Currency, investment.MadeOn);
        }

        if (draft.TakenOutOn is { } day && calibration.TakenOut(draft, putIn) is var takenOut and >= LeastUsdCents)
        {
            var amount = -rates.FromUsdCents(takenOut, draft.Currency, day, InvestmentDigits);
            yield return Investment(ventureId, partnerId, host, InvestmentKind.Divestment, amount, draft.Currency, day);
        }
    }

    private static int SharesOf(VentureDraft draft, Country side)
    {
        var sum = 0;
        foreach (var stake in draft.Stakes)
        {
            sum += stake.Side == side ? stake.ShareBasisPoints : 0;
        }

        return sum;
    }

    private Investment Investment(
        long ventureId, long partnerId, Country host, InvestmentKind kind, long amount, Currency currency, DateOnly day) => new()
        {
            Id = ++_lastInvestment,
            VentureId = ventureId,
            InvestorId = partnerId,
            Direction = _directions[host],
            Kind = kind,
            AmountMinor = amount,
            AmountCurrency = currency,
            AmountUsdCents = rates.ToUsdCents(amount, currency, day),
            MadeOn = day,
            Origin = Origin.Generated,
            UpdatedAt = Days.Updated,
        };
}
