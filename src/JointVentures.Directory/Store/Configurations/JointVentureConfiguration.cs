using JointVentures.Directory.Geography;
using JointVentures.Directory.Ventures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JointVentures.Directory.Store.Configurations;

/// <summary>How <see cref="JointVenture"/> is stored.</summary>
public sealed class JointVentureConfiguration : IEntityTypeConfiguration<JointVenture>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<JointVenture> builder)
    {
        builder.HasIndex(x => new { x.HostCountry, x.RegistrationNumber }).IsUnique();
        builder.HasDigits(x => x.RegistrationNumber);
        builder.HasText(x => x.NameRu, x => x.NameKk, x => x.NameEn);
        NameIndex.HasNameIndex(builder, "JointVentureNames", x => x.NameRu, x => x.NameKk, x => x.NameEn);
        SearchIndex.HasSearchIndex(builder, "JointVentureSearch", [x => x.NameRu, x => x.NameKk, x => x.NameEn], [x => x.RegistrationNumber]);
        builder.HasOrders(
            x => x.LegalForm, x => x.FoundedOn, x => x.ClosedOn, x => x.Employees, x => x.CharterCapitalMinor,
            x => x.CharterCapitalCurrency, x => x.CharterCapitalUsdCents, x => x.RussianShareBasisPoints,
            x => x.KazakhShareBasisPoints, x => x.UpdatedAt);
        builder.HasOrdersWithin(
            [nameof(JointVenture.Status), nameof(JointVenture.SectorId), nameof(JointVenture.RegionId), nameof(JointVenture.HostCountry)],
            [
                nameof(JointVenture.CharterCapitalUsdCents), nameof(JointVenture.Employees), nameof(JointVenture.FoundedOn),
                StoredText.SortKeyName(nameof(JointVenture.NameRu)),
            ]);
        builder.HasOrders(x => x.Status, x => x.SectorId, x => x.RegionId, x => x.HostCountry);
        builder.HasOne(x => x.Region).WithMany().OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(x => x.Sector).WithMany().OnDelete(DeleteBehavior.Restrict);
        builder.ToTable(table =>
        {
            table.HasCheckConstraint(
                "CK_JointVenture_RegistrationNumber_Length",
                $"length(\"RegistrationNumber\") = case \"HostCountry\" when {(int)Country.Kz} then 12 else 13 end");
            table.HasCheckConstraint("CK_JointVenture_HostCountry", $"\"HostCountry\" in ({(int)Country.Kz}, {(int)Country.Ru})");
            table.HasCheckConstraint("CK_JointVenture_ClosedAfterFounded", "\"ClosedOn\" >= \"FoundedOn\"");
            table.HasCheckConstraint(
                "CK_JointVenture_ClosedWhenLiquidated",
                $"(\"ClosedOn\" is not null) = (\"Status\" = {(int)VentureStatus.Liquidated})");
            table.HasCheckConstraint("CK_JointVenture_Employees", "\"Employees\" >= 0");
            table.HasMoney("JointVenture", nameof(JointVenture.CharterCapitalMinor), "\"CharterCapitalMinor\" >= 0");
            table.HasShare("JointVenture", nameof(JointVenture.RussianShareBasisPoints));
            table.HasShare("JointVenture", nameof(JointVenture.KazakhShareBasisPoints));
            table.HasCheckConstraint(
                "CK_JointVenture_Shares", $"\"RussianShareBasisPoints\" + \"KazakhShareBasisPoints\" <= {BasisPoints.Whole}");
        });
    }
}
