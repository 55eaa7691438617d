namespace JointVentures.Directory.Ventures;

/// <summary>Where a venture stands in its life. The order of the members is the sort order.</summary>
public enum VentureStatus
{
    /// <summary>It operates.</summary>
    Active,

    /// <summary>It rests for a time.</summary>
    Suspended,

    /// <summary>It is being wound up.</summary>
    InLiquidation,

    /// <summary>It is closed; the only status with a closing date.</summary>
    Liquidated,
}
