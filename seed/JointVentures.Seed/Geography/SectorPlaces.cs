using System.Globalization;
using JointVentures.Directory.Geography;
using JointVentures.Seed.Drawing;
using JointVentures.Seed.Reference;

namespace JointVentures.Seed.Geography;

/// <summary>Where the trades are that do not stand everywhere: oil and ore where they lie, ships on water, banks in cities.</summary>
internal sealed class SectorPlaces
{
    private const int WholePercent = 100;
    private readonly Dictionary<(Country Country, string Sector), Weights<Region>> _places;

    private SectorPlaces(Dictionary<(Country Country, string Sector), Weights<Region>> places) => _places = places;

    /// <summary>Reads the table of places.</summary>
    /// <param name="usual">All regions, each with the weight that it has for the trades that stand everywhere.</param>
    /// <exception cref="InvalidDataException">The table names a region that is not there.</exception>
    public static SectorPlaces Read(IReadOnlyList<(Region Region, int Weight)> usual) => new(EmbeddedTable
        .Read("vocabulary/sector-regions.csv", row => (
            Country: row.Member<Country>("country"),
            Sectors: row.Text("sectors").Split(';'),
            Weights: Weigh(usual, row.Member<Country>("country"), row.Number("elsewherePercent"), Pairs(row.Text("weights")))))
        .SelectMany(x => x.Sectors, (x, sector) => (Key: (x.Country, sector), x.Weights))
        .ToDictionary(x => x.Key, x => x.Weights));

    /// <summary>The regions of a division in a country; null where it stands like all others.</summary>
    public Weights<Region>? Of(Country country, string sector) => _places.GetValueOrDefault((country, sector));

    private static Weights<Region> Weigh(
        IReadOnlyList<(Region Region, int Weight)> usual, Country country, int elsewherePercent, Dictionary<string, int> places)
    {
        var regions = usual.Where(x => x.Region.Country == country).ToArray();
        if (places.Keys.Except(regions.Select(x => x.Region.Code), StringComparer.Ordinal).FirstOrDefault() is { } unknown)
        {
            throw new InvalidDataException($"{unknown} is no region of {country}.");
        }

        return new Weights<Region>(regions.Select(x => (
            x.Region, places.TryGetValue(x.Region.Code, out var weight) ? weight * WholePercent : x.Weight * elsewherePercent)));
    }

    private static Dictionary<string, int> Pairs(string text) => text
        .Split(';')
        .Select(pair => pair.Split(':'))
        .ToDictionary(pair => pair[0], pair => int.Parse(pair[1], CultureInfo.InvariantCulture));
}
