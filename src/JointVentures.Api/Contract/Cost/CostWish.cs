namespace JointVentures.Api.Contract.Cost;

/// <summary>What a client wants to know of the cost of its operation.</summary>
public enum CostWish
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The cost beside the answer.</summary>
    Report,

    /// <summary>The cost instead of the answer.</summary>
    Validate,
}
