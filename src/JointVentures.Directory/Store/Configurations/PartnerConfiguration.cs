using JointVentures.Directory.Geography;
using JointVentures.Directory.Partners;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JointVentures.Directory.Store.Configurations;

/// <summary>How <see cref="Partner"/> is stored.</summary>
public sealed class PartnerConfiguration : IEntityTypeConfiguration<Partner>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<Partner> builder)
    {
        builder.HasIndex(x => new { x.Country, x.RegistrationNumber }).IsUnique();
        builder.HasText(x => x.RegistrationNumber, x => x.NameRu, x => x.NameKk, x => x.NameEn, x => x.CountryCode);
        builder.HasOrders(x => x.Kind, x => x.Country, x => x.RegionId, x => x.UpdatedAt);
        builder.HasOne(x => x.Region).WithMany().OnDelete(DeleteBehavior.Restrict);
        builder.ToTable(table =>
        {
            table.HasCheckConstraint(
                "CK_Partner_NumberUnlessPerson",
                $"(\"RegistrationNumber\" is null) = (\"Kind\" = {(int)PartnerKind.Individual})");
            table.HasCheckConstraint(
                "CK_Partner_CountryCode",
                $"\"Country\" = case \"CountryCode\" when 'KZ' then {(int)Country.Kz} when 'RU' then {(int)Country.Ru} else {(int)Country.Other} end");
            table.HasCheckConstraint(
                "CK_Partner_Region", $"(\"RegionId\" is null) = (\"Country\" = {(int)Country.Other})");
        });
    }
}
