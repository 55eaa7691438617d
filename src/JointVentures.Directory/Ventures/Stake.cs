using JointVentures.Directory.Money;
using JointVentures.Directory.Partners;
using JointVentures.Directory.Sources;

namespace JointVentures.Directory.Ventures;

/// <summary>What one partner owns of one venture; at most one a pair.</summary>
public sealed class Stake
{
    /// <summary>The row's own key, which ends orders and is not public.</summary>
    public long Id { get; set; }

    /// <summary>The venture that is owned.</summary>
    public long VentureId { get; set; }

    /// <summary>The partner who owns.</summary>
    public long PartnerId { get; set; }

    /// <summary>The share in basis points: above 0, at most 10,000.</summary>
    public int ShareBasisPoints { get; set; }

    /// <summary>What the partner paid in, in the minor unit of its currency; null where not stated.</summary>
    public long? ContributionMinor { get; set; }

    /// <summary>The currency of the contribution; null exactly when the contribution is.</summary>
    public Currency? ContributionCurrency { get; set; }

    /// <summary>The contribution in US cents at the average rate of the year of <see cref="Since"/>; null where that year has none.</summary>
    public long? ContributionUsdCents { get; set; }

    /// <summary>Since when the partner holds the stake.</summary>
    public DateOnly Since { get; set; }

    /// <summary>Where the row comes from.</summary>
    public Origin Origin { get; set; }

    /// <summary>The venture that is owned.</summary>
    public JointVenture? Venture { get; set; }

    /// <summary>The partner who owns.</summary>
    public Partner? Partner { get; set; }
}
