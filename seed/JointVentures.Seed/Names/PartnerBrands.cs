namespace JointVentures.Seed.Names;

/// <summary>The names of partners of one country, by kind.</summary>
internal sealed record PartnerBrands(Brand Company, Brand StateCompany, Brand Fund);
