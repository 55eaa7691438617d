using JointVentures.Seed.Drawing;

namespace JointVentures.Seed.Partners;

/// <summary>
/// The partners of one country who may own more ventures: a few great owners, the first among them far ahead, and the
/// latest others. Its size does not grow with the directory.
/// </summary>
internal sealed class OwnerCircle
{
    private const int Latest = 4_096;
    private const int GreatPerMille = 120;
    private const int LatestPerMille = 280;
    private const int Tries = 4;
    private readonly List<KnownPartner> _great = [];
    private readonly KnownPartner[] _latest = new KnownPartner[Latest];
    private long _count;

    public void AddGreat(KnownPartner partner) => _great.Add(partner);

    public void Add(KnownPartner partner) => _latest[_count++ % Latest] = partner;

    /// <summary>One who existed on a day and is not among <paramref name="taken"/>; null where a new partner is to be made.</summary>
    public KnownPartner? Pick(ref Draw draw, DateOnly day, ReadOnlySpan<long> taken)
    {
        var place = draw.Below(1_000);
        for (var i = 0; i < Tries && place < GreatPerMille + LatestPerMille; i++)
        {
            if (Candidate(ref draw, great: place < GreatPerMille) is { } found && found.RegisteredOn <= day && !taken.Contains(found.Id))
            {
                return found;
            }
        }

        return null;
    }

    private KnownPartner? Candidate(ref Draw draw, bool great)
    {
        if (great)
        {
            // The lowest of three draws: the first owners get many times what the last ones get.
            return _great.Count == 0 ? null : _great[Math.Min(draw.Below(_great.Count), Math.Min(draw.Below(_great.Count), draw.Below(_great.Count)))];
        }

        var known = (int)Math.Min(_count, Latest);
        return known == 0 ? null : _latest[draw.Below(known)];
    }
}
