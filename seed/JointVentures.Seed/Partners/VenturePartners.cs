using JointVentures.Directory.Geography;
using JointVentures.Directory.Partners;
using JointVentures.Seed.Drawing;
using JointVentures.Seed.Geography;
using JointVentures.Seed.Ventures;

namespace JointVentures.Seed.Partners;

/// <summary>Finds the partners of ventures: some own many, most own one.</summary>
/// <param name="seed">The seed number.</param>
/// <param name="great">How many great partners each of the two countries has at most.</param>
/// <param name="rows">Makes a partner who is not there yet.</param>
/// <param name="regions">Says where partners stand.</param>
/// <param name="write">Takes each new partner, before any stake of it.</param>
internal sealed class VenturePartners(long seed, int great, PartnerRows rows, RegionBook regions, Action<Partner> write)
{
    private const int OldestYears = 6;
    private const int AgainPerMille = 280;
    private const int PersonAgainPerMille = 120;

    /// <summary>Great partners are there from the first year on, so that they may own ventures of any year.</summary>
    private static readonly DateOnly _lastDayOfGreat = new(2000, 12, 31);

    private readonly PartnerCircle[] _companies = [new(great, AgainPerMille), new(great, AgainPerMille), new(0, AgainPerMille)];
    private readonly PartnerCircle[] _persons = [new(0, PersonAgainPerMille), new(0, PersonAgainPerMille)];

    /// <summary>The partners of a venture's stakes, in their order, all different.</summary>
    public void Of(int row, VentureDraft venture, Region region, Span<long> ids)
    {
        var draw = Draw.For(seed, Purpose.Partners, row);
        for (var i = 0; i < ids.Length; i++)
        {
            var (side, isPerson) = (venture.Stakes[i].Side, venture.Stakes[i].IsPerson);
            var circle = (isPerson ? _persons : _companies)[(int)side];
            ids[i] = circle.Pick(ref draw, venture.FoundedOn, ids[..i], out var vacant) is { } known ? known.Id
                : vacant is { } seat ? NewGreat(ref draw, side, venture.FoundedOn, seat)
                : New(ref draw, side, isPerson, venture.FoundedOn, region);
        }
    }

    private long NewGreat(ref Draw draw, Country side, DateOnly foundedOn, int seat)
    {
        var day = Days.Between(ref draw, Days.First, foundedOn < _lastDayOfGreat ? foundedOn : _lastDayOfGreat);
        var partner = rows.Make(ref draw, regions.In(ref draw, side), day, asPerson: false);
        write(partner);
        _companies[(int)side].Seat(seat, new KnownPartner(partner.Id, day));
        return partner.Id;
    }

    private long New(ref Draw draw, Country side, bool asPerson, DateOnly foundedOn, Region region)
    {
        var earliest = foundedOn.Year - OldestYears < Days.First.Year ? Days.First : foundedOn.AddYears(-OldestYears);
        var day = Days.Between(ref draw, earliest, foundedOn);
        var partner = side == Country.Other
            ? rows.MakeForeign(ref draw)
            : rows.Make(ref draw, regions.OfPartner(ref draw, side, region), day, asPerson);
        write(partner);
        (partner.Kind == PartnerKind.Individual ? _persons : _companies)[(int)side].Add(new KnownPartner(partner.Id, day));
        return partner.Id;
    }
}
