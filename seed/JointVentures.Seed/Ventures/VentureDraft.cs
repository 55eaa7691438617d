using JointVentures.Directory.Geography;
using JointVentures.Directory.Money;
using JointVentures.Directory.Ventures;

namespace JointVentures.Seed.Ventures;

/// <summary>A venture before it has a name, a number, partners by name and calibrated investments.</summary>
internal sealed class VentureDraft
{
    public required Country Host { get; init; }

    public required VentureStatus Status { get; init; }

    public required Region Region { get; init; }

    /// <summary>The division, as its place in the list of divisions.</summary>
    public required int SectorAt { get; init; }

    public required SectorProfile Sector { get; init; }

    public required LegalForm Form { get; init; }

    public required DateOnly FoundedOn { get; init; }

    public required DateOnly? ClosedOn { get; init; }

    /// <summary>What the venture needs of money in all, in US cents: charter capital and investments follow it.</summary>
    public required long NeedUsdCents { get; init; }

    public required int? Employees { get; init; }

    public required long? Capital { get; init; }

    public required Currency CapitalCurrency { get; init; }

    /// <summary>The partners: at least one from each of the two countries; the first two hold since the founding.</summary>
    public StakeDraft[] Stakes { get; set; } = [];

    /// <summary>The last day on which anything can happen to the venture.</summary>
    public DateOnly End => ClosedOn ?? Drawing.Days.Last;
}
