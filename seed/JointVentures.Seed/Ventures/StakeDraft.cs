using JointVentures.Directory.Geography;
using JointVentures.Directory.Money;
using JointVentures.Seed.Investments;

namespace JointVentures.Seed.Ventures;

/// <summary>A stake before its partner is known.</summary>
internal sealed class StakeDraft
{
    public required Country Side { get; init; }

    /// <summary>Whether the partner is to be a private person.</summary>
    public required bool IsPerson { get; init; }

    public required int ShareBasisPoints { get; init; }

    public required DateOnly Since { get; init; }

    /// <summary>What was paid in, in the currency of the charter capital; null where not stated.</summary>
    public required long? Contribution { get; init; }

    /// <summary>The currency of all investments of this partner; dollars wherever some are taken out again.</summary>
    public Currency Currency { get; set; }

    /// <summary>What the partner put in over time; empty for partners from the venture's own or a third country.</summary>
    public InvestmentDraft[] Investments { get; set; } = [];

    /// <summary>When some of it was taken out; null for never.</summary>
    public DateOnly? TakenOutOn { get; set; }

    /// <summary>How much of it was taken out, in basis points, before calibration.</summary>
    public int TakenOutBasisPoints { get; set; }

    /// <summary>Whether an investment was there to be taken out in part.</summary>
    public bool TakesOutOf(InvestmentDraft investment) => investment.MadeOn <= TakenOutOn;
}
