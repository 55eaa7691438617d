namespace JointVentures.Api.Contract.Cost;

/// <summary>What one run of an operation costs, in units, with the values of its variables.</summary>
/// <param name="Field">What its fields cost; 0 or more.</param>
/// <param name="Type">What its rows cost; 0 or more.</param>
public readonly record struct OperationCost(long Field, long Type);
