namespace JointVentures.Directory.Ventures;

/// <summary>Shares in basis points: a hundredth of a percent each.</summary>
public static class BasisPoints
{
    /// <summary>The whole of a venture: 100 percent.</summary>
    public const int Whole = 10_000;
}
