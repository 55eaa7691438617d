namespace JointVentures.Seed.Partners;

/// <summary>What is remembered of a partner who may own more ventures.</summary>
/// <param name="Id">The partner's key.</param>
/// <param name="RegisteredOn">Since when the partner exists.</param>
internal readonly record struct KnownPartner(long Id, DateOnly RegisteredOn);
