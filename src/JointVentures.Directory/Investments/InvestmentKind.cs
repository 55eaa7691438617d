namespace JointVentures.Directory.Investments;

/// <summary>What kind of direct investment it is. The order of the members is the sort order.</summary>
public enum InvestmentKind
{
    /// <summary>A payment for shares.</summary>
    Equity,

    /// <summary>Profit left in the venture.</summary>
    ReinvestedEarnings,

    /// <summary>A loan of the owner to the venture.</summary>
    Debt,

    /// <summary>Money taken out; the only kind with a negative amount.</summary>
    Divestment,
}
