using JointVentures.Directory.Money;
using JointVentures.Directory.Partners;
using JointVentures.Directory.Sources;
using JointVentures.Directory.Ventures;

namespace JointVentures.Directory.Investments;

/// <summary>One investment of a partner into a venture in the other country.</summary>
public sealed class Investment
{
    /// <summary>The row's key, in order of generation; never reused.</summary>
    public long Id { get; set; }

    /// <summary>The venture that receives it.</summary>
    public long VentureId { get; set; }

    /// <summary>The partner who makes it.</summary>
    public long InvestorId { get; set; }

    /// <summary>From which country into which it goes.</summary>
    public InvestmentDirection Direction { get; set; }

    /// <summary>What kind it is.</summary>
    public InvestmentKind Kind { get; set; }

    /// <summary>The amount in the minor unit of its currency; negative exactly for a divestment.</summary>
    public long AmountMinor { get; set; }

    /// <summary>The currency of the amount.</summary>
    public Currency AmountCurrency { get; set; }

    /// <summary>The amount in US cents at the average rate of the year of <see cref="MadeOn"/>; null where that year has none.</summary>
    public long? AmountUsdCents { get; set; }

    /// <summary>When it was made.</summary>
    public DateOnly MadeOn { get; set; }

    /// <summary>Where the row comes from.</summary>
    public Origin Origin { get; set; }

    /// <summary>When the row last changed.</summary>
    public DateTimeOffset UpdatedAt { get; set; }

    /// <summary>The venture that receives it.</summary>
    public JointVenture? Venture { get; set; }

    /// <summary>The partner who makes it.</summary>
    public Partner? Investor { get; set; }
}
