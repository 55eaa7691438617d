namespace JointVentures.Api.Execution.Writers;

/// <summary>The places of the columns that a conversion needs.</summary>
/// <param name="Minor">The amount in its minor unit.</param>
/// <param name="Currency">Its currency.</param>
/// <param name="UsdCents">The stored dollar value.</param>
/// <param name="OwnRate">Millionths of its currency for a dollar in its year; null where that year has none.</param>
/// <param name="Wanted">The currency that is asked for.</param>
/// <param name="WantedRate">The same rate of that currency.</param>
public sealed record ConversionColumns(int Minor, int Currency, int UsdCents, int OwnRate, int Wanted, int WantedRate);
