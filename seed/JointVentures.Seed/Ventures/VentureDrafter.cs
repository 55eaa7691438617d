using JointVentures.Directory.Geography;
using JointVentures.Directory.Ventures;
using JointVentures.Seed.Drawing;
using JointVentures.Seed.Geography;
using JointVentures.Seed.Money;

namespace JointVentures.Seed.Ventures;

/// <summary>
/// Drafts the venture of any row, always the same, without those before it: so it can be drafted twice, once to
/// calibrate and once to write, and none is held in memory.
/// </summary>
internal sealed class VentureDrafter
{
    /// <summary>From here on, in tenths of the usual, a sector has works, fields, nets and funds of any size.</summary>
    private const int HeavyCapital = 40;

    private const long MostOfOthersUsdCents = 2_000_000_000;

    /// <summary>Partners state a part of the need as charter capital and bring the rest over time.</summary>
    private const int NeedPerCapital = 4;

    private const int MedianEmployees = 14;
    private const int ActiveInRussiaPerMille = 860;
    private const int UnstatedCapitalPerMille = 40;
    private const int UnstatedEmployeesPerMille = 80;

    /// <summary>Medians of a sector that needs the least: what the source states of both directions decides.</summary>
    private static readonly PerCountry<long> _medianNeedUsdCents = new(Kazakh: 40_000_000, Russian: 16_000_000);

    private readonly long _seed;
    private readonly Permutation _fates;
    private readonly Proportions _proportions;
    private readonly RegionBook _regions;
    private readonly YearlyRates _rates;
    private readonly Weights<(int At, SectorProfile Sector)> _sectors;

    public VentureDrafter(long seed, Proportions proportions, RegionBook regions, YearlyRates rates, IReadOnlyList<SectorProfile> sectors)
    {
        (_seed, _proportions, _regions, _rates) = (seed, proportions, regions, rates);
        _fates = new Permutation(seed, Purpose.Venture, 0, proportions.Ventures);
        _sectors = new Weights<(int At, SectorProfile Sector)>(sectors.Select((sector, at) => ((at, sector), sector.Weight)));
    }

    /// <summary>The venture of a row, counted from 0.</summary>
    public VentureDraft At(int row)
    {
        var draw = Draw.For(_seed, Purpose.Venture, row);
        var (host, status) = Fate(ref draw, _fates.At(row));
        var founded = FoundingWaves.Pick(ref draw, status);
        var (at, sector) = _sectors.Pick(ref draw);
        var currency = Currencies.OfCapital(ref draw, host);
        var size = LogNormal.Place(ref draw);
        var need = Need(size, host, sector);
        var capital = LogNormal.Slight.Around(ref draw, need / NeedPerCapital);
        var draft = new VentureDraft
        {
            Host = host,
            Status = status,
            Region = _regions.OfVenture(ref draw, host, sector.Code),
            SectorAt = at,
            Sector = sector,
            Form = FormsByCountry.Pick(ref draw, host),
            FoundedOn = founded,
            ClosedOn = status == VentureStatus.Liquidated ? Days.Between(ref draw, founded, Days.Last) : null,
            NeedUsdCents = need,
            Employees = Employees(ref draw, size, status, sector),
            Capital = draw.Chance(UnstatedCapitalPerMille) ? null : _rates.FromUsdCents(capital, currency, founded, 2),
            CapitalCurrency = currency,
        };
        draft.Stakes = StakeDrafter.Of(ref draw, draft);
        return draft;
    }

    /// <summary>Country and status: the first places are those that operate in Kazakhstan, so that their number is exact.</summary>
    private (Country Host, VentureStatus Status) Fate(ref Draw draw, long place)
    {
        var end = draw.Below(100) switch
        {
            < 25 => VentureStatus.Suspended,
            < 45 => VentureStatus.InLiquidation,
            _ => VentureStatus.Liquidated,
        };
        if (place < _proportions.ActiveInKazakhstan)
        {
            return (Country.Kz, VentureStatus.Active);
        }

        if (place < _proportions.InKazakhstan)
        {
            return (Country.Kz, end);
        }

        return (Country.Ru, draw.Chance(ActiveInRussiaPerMille) ? VentureStatus.Active : end);
    }

    private static long Need(int size, Country host, SectorProfile sector)
    {
        var need = LogNormal.Wide.At(size, _medianNeedUsdCents[host]) * sector.Capital / 10;
        return sector.Capital >= HeavyCapital ? need : Math.Min(need, MostOfOthersUsdCents);
    }

    private static int? Employees(ref Draw draw, int size, VentureStatus status, SectorProfile sector)
    {
        var number = (int)LogNormal.Slight.Around(ref draw, LogNormal.Narrow.At(size, MedianEmployees * sector.Staff) / 10);
        var stated = !draw.Chance(UnstatedEmployeesPerMille);
        return status switch
        {
            VentureStatus.Liquidated => null,
            VentureStatus.InLiquidation => stated ? number / 5 : null,
            VentureStatus.Suspended => stated ? number / 3 : null,
            _ => stated ? Math.Max(1, number) : null,
        };
    }
}
