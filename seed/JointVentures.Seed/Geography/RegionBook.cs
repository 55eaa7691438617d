using JointVentures.Directory.Geography;
using JointVentures.Seed.Drawing;
using JointVentures.Seed.Reference;

namespace JointVentures.Seed.Geography;

/// <summary>
/// Where ventures and partners stand: more of them at the common border, ventures where their trade is, and partners often
/// across the border. Regions that only the source counts to their country have none.
/// </summary>
internal sealed class RegionBook
{
    private const int UsualWeight = 5;
    private const int AcrossTheBorderPerMille = 350;
    private readonly PerCountry<Weights<Region>> _regions;
    private readonly SectorPlaces _places;
    private readonly Dictionary<long, Region[]> _across;

    public RegionBook(ReferenceData reference)
    {
        Regions = reference.Regions;
        var weights = EmbeddedTable
            .Read("vocabulary/region-weights.csv", row => (Code: row.Text("code"), Weight: row.Number("weight")))
            .ToDictionary(x => x.Code, x => x.Weight);
        (Region Region, int Weight)[] Of(Country country) =>
            [.. Regions.Where(x => x.Country == country).Select(x => (x, weights.GetValueOrDefault(x.Code, UsualWeight)))];
        var (kazakh, russian) = (Of(Country.Kz), Of(Country.Ru));
        _regions = new(new Weights<Region>(kazakh), new Weights<Region>(russian));
        _places = SectorPlaces.Read([.. kazakh, .. russian]);
        Russian = [.. Regions.Where(x => x.Country == Country.Ru && !x.Disputed)];
        var byCode = Regions.ToDictionary(x => x.Code);
        var pairs = EmbeddedTable
            .Read("vocabulary/neighbours.csv", row => (Kazakh: byCode[row.Text("kazakh")], Russian: row.Text("russian").Split(';')))
            .SelectMany(x => x.Russian, (x, code) => (x.Kazakh, Russian: byCode[code]))
            .ToArray();
        _across = pairs
            .Concat(pairs.Select(x => (Kazakh: x.Russian, Russian: x.Kazakh)))
            .GroupBy(x => x.Kazakh.Id, x => x.Russian)
            .ToDictionary(x => x.Key, x => x.ToArray());
    }

    public IReadOnlyList<Region> Regions { get; }

    /// <summary>The Russian subjects that ventures may stand in.</summary>
    public IReadOnlyList<Region> Russian { get; }

    /// <summary>A region of the country.</summary>
    public Region In(ref Draw draw, Country country) => _regions[country].Pick(ref draw);

    /// <summary>The region of a venture of a division.</summary>
    public Region OfVenture(ref Draw draw, Country host, string sector) =>
        _places.Of(host, sector)?.Pick(ref draw) ?? In(ref draw, host);

    /// <summary>The region of a partner from a country in a venture of a region: near by more often than elsewhere.</summary>
    public Region OfPartner(ref Draw draw, Country country, Region venture)
    {
        var near = draw.Chance(AcrossTheBorderPerMille);
        if (near && country == venture.Country)
        {
            return venture;
        }

        return near && _across.TryGetValue(venture.Id, out var across) ? across[draw.Below(across.Length)] : In(ref draw, country);
    }
}
