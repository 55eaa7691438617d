using JointVentures.Directory.Geography;
using JointVentures.Directory.Partners;
using JointVentures.Seed.Drawing;
using JointVentures.Seed.Ventures;

namespace JointVentures.Seed.Partners;

/// <summary>Finds the owners of ventures: some own many, most own one.</summary>
/// <param name="seed">The seed number.</param>
/// <param name="maker">Makes a partner who is not there yet.</param>
/// <param name="regions">Says where partners stand.</param>
/// <param name="write">Takes each new partner, before any stake of it.</param>
internal sealed class Owners(long seed, PartnerMaker maker, RegionBook regions, Action<Partner> write)
{
    private const int OldestYears = 6;
    private readonly OwnerCircle[] _circles = [new(), new(), new()];

    /// <summary>Makes the great owners of both countries.</summary>
    public void Found(int great)
    {
        for (var row = 0; row < great; row++)
        {
            foreach (var country in new[] { Country.Kz, Country.Ru })
            {
                var draw = Draw.For(seed, Purpose.Founders, (2L * row) + (int)country);
                var day = Days.In(ref draw, Days.First.Year);
                var partner = maker.Make(ref draw, regions.In(ref draw, country), day, mayBePerson: false);
                write(partner);
                _circles[(int)country].AddGreat(new KnownPartner(partner.Id, day));
            }
        }
    }

    /// <summary>The owners of a venture's stakes, in their order, all different.</summary>
    public void Of(int row, VentureDraft venture, Region region, Span<long> owners)
    {
        var draw = Draw.For(seed, Purpose.Partners, row);
        for (var i = 0; i < owners.Length; i++)
        {
            var side = venture.Stakes[i].Side;
            owners[i] = _circles[(int)side].Pick(ref draw, venture.FoundedOn, owners[..i])?.Id ?? New(ref draw, side, venture.FoundedOn, region);
        }
    }

    private long New(ref Draw draw, Country side, DateOnly foundedOn, Region region)
    {
        var earliest = foundedOn.Year - OldestYears < Days.First.Year ? Days.First : foundedOn.AddYears(-OldestYears);
        var day = Days.Between(ref draw, earliest, foundedOn);
        var partner = side == Country.Other
            ? maker.MakeForeign(ref draw)
            : maker.Make(ref draw, regions.OfPartner(ref draw, side, region), day);
        write(partner);
        _circles[(int)side].Add(new KnownPartner(partner.Id, day));
        return partner.Id;
    }
}
