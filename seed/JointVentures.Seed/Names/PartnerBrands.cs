namespace JointVentures.Seed.Names;

/// <summary>The names of owners of one country, by kind.</summary>
internal sealed record OwnerBrands(Brand Company, Brand StateCompany, Brand Fund);
