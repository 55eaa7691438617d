using JointVentures.Seed.Drawing;

namespace JointVentures.Seed.Partners;

/// <summary>
/// The partners of one country who may own more ventures: a few great partners, the first among them far ahead, and the
/// latest others. Its size does not grow with the directory.
/// </summary>
/// <param name="great">How many great partners there are at most.</param>
/// <param name="latestPerMille">How often one of the latest partners takes part again, of 1,000 times.</param>
internal sealed class PartnerCircle(int great, int latestPerMille)
{
    private const int Latest = 4_096;
    private const int GreatPerMille = 120;
    private const int Tries = 4;
    private readonly int _greatPerMille = great > 0 ? GreatPerMille : 0;
    private readonly KnownPartner?[] _great = new KnownPartner?[great];
    private readonly KnownPartner[] _latest = new KnownPartner[Latest];
    private long _count;

    public void Add(KnownPartner partner) => _latest[_count++ % Latest] = partner;

    /// <summary>Makes a partner a great one.</summary>
    public void Seat(int seat, KnownPartner partner) => _great[seat] = partner;

    /// <summary>One who existed on a day and is not among <paramref name="taken"/>; null where a new partner is to be made.</summary>
    /// <param name="draw">The draws of the row.</param>
    /// <param name="day">The day on which the partner must exist.</param>
    /// <param name="taken">The keys of those who own a part already.</param>
    /// <param name="vacant">The seat of a great partner that the new partner is to take; null for none.</param>
    public KnownPartner? Pick(ref Draw draw, DateOnly day, ReadOnlySpan<long> taken, out int? vacant)
    {
        vacant = null;
        var place = draw.Below(1_000);
        for (var i = 0; i < Tries && place < _greatPerMille + latestPerMille; i++)
        {
            KnownPartner? candidate;
            if (place < _greatPerMille)
            {
                var seat = Seat(ref draw);
                candidate = _great[seat];
                vacant = candidate is null ? seat : null;
            }
            else
            {
                candidate = OneOfTheLatest(ref draw);
            }

            if (vacant is not null)
            {
                return null;
            }

            if (candidate is { } found && found.RegisteredOn <= day && !taken.Contains(found.Id))
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The lowest of three draws: the first partners get many times what the last ones get.</summary>
    private int Seat(ref Draw draw) => Math.Min(draw.Below(great), Math.Min(draw.Below(great), draw.Below(great)));

    private KnownPartner? OneOfTheLatest(ref Draw draw)
    {
        var known = (int)Math.Min(_count, Latest);
        return known == 0 ? null : _latest[draw.Below(known)];
    }
}
