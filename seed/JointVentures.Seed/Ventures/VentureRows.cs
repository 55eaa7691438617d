using JointVentures.Directory.Geography;
using JointVentures.Directory.Investments;
using JointVentures.Directory.Money;
using JointVentures.Directory.Sources;
using JointVentures.Directory.Text;
using JointVentures.Directory.Ventures;
using JointVentures.Seed.Drawing;
using JointVentures.Seed.Names;
using JointVentures.Seed.Ventures;

namespace JointVentures.Seed.Writing;

/// <summary>Makes the store's rows of a drafted venture.</summary>
internal sealed class VentureRows(NameBook names, Rates rates, CapitalFlows flows, IReadOnlyDictionary<string, long> sectors)
{
    private const int PaymentDigits = 4;
    private const long LeastUsdCents = 1_00;
    private long _lastStake;
    private long _lastInvestment;

    public JointVenture Venture(int row, VentureDraft draft, string number, Region region)
    {
        var name = LegalForms.Written(draft.Form).Of(names.Venture(draft.Host, draft.SectorAt));
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

    /// <summary>What one owner put in, and at last what was taken out again.</summary>
    public IEnumerable<Investment> Investments(long ventureId, long partnerId, Country host, StakeDraft draft)
    {
        var flow = flows.Into(host);
        var putIn = 0L;
        foreach (var payment in draft.Payments)
        {
            var amount = rates.FromUsdCents(flow.Of(payment), draft.Currency, payment.MadeOn, PaymentDigits);
            putIn += draft.TakesOutOf(payment) ? rates.ToUsdCents(amount, draft.Currency, payment.MadeOn) : 0;
            yield return Investment(ventureId, partnerId, host, payment.Kind, amount, draft.Currency, payment.MadeOn);
        }

        if (draft.TakenOutOn is { } day && flow.TakenOut(draft, putIn) is var takenOut and >= LeastUsdCents)
        {
            var amount = -rates.FromUsdCents(takenOut, draft.Currency, day, PaymentDigits);
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
            Direction = host == Country.Kz ? InvestmentDirection.RussiaToKazakhstan : InvestmentDirection.KazakhstanToRussia,
            Kind = kind,
            AmountMinor = amount,
            AmountCurrency = currency,
            AmountUsdCents = rates.ToUsdCents(amount, currency, day),
            MadeOn = day,
            Origin = Origin.Generated,
            UpdatedAt = Days.Updated,
        };
}
