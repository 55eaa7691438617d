namespace JointVentures.Directory.Money;

/// <summary>An amount as the store holds it.</summary>
/// <param name="Minor">The amount in the minor unit of its currency; negative for a divestment.</param>
/// <param name="Currency">Its currency.</param>
/// <param name="UsdCents">Its dollar value at the average rate of its year; null where that year has none.</param>
public readonly record struct ValuedAmount(long Minor, Currency Currency, long? UsdCents);
