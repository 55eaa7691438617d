namespace JointVentures.Directory.Store;

/// <summary>A writer was about to commit ventures whose stakes do not fit their rows.</summary>
/// <param name="ventures">The first few of them.</param>
public sealed class StoreRuleException(IReadOnlyList<BrokenVenture> ventures)
    : Exception($"The ownership of ventures does not add up. {string.Join("; ", ventures)}.")
{
    /// <summary>The first few ventures that break the rule, at most five.</summary>
    public IReadOnlyList<BrokenVenture> Ventures { get; } = ventures;
}
