namespace JointVentures.Api.Contract.Declarations;

/// <summary>How exact decimals are held as whole numbers.</summary>
public static class LeafScale
{
    /// <summary>How many of the stored units make one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The kind is no decimal.</exception>
    public static int Scale(this LeafKind kind) => kind switch
    {
        LeafKind.Amount or LeafKind.Percent => 100,
        LeafKind.Micros or LeafKind.Degrees => 1_000_000,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This kind is no decimal."),
    };
}
