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
        builder.HasText(x => x.RegistrationNumber, x => x.NameRu, x => x.NameKk, x => x.NameEn, x => x.CountryCode);
        NameIndex.HasNameIndex(builder, "PartnerNames", x => x.NameRu, x => x.NameKk, x => x.NameEn);
        SearchIndex.HasSearchIndex(builder, "PartnerSearch", [x => x.NameRu, x => x.NameKk, x => x.NameEn], [x => x.RegistrationNumber]);
        builder.HasIndex(nameof(Partner.Country), StoredText.FoldedName(nameof(Partner.RegistrationNumber))).IsUnique();
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
            table.HasCheckConstraint("CK_Partner_CountryCode_Letters", "\"CountryCode\" glob '[A-Z][A-Z]'");
            table.HasCheckConstraint(
                "CK_Partner_RegistrationNumber",
                $"""
                case "Country"
                when {(int)Country.Kz} then length("RegistrationNumber") = 12 and "RegistrationNumber" not glob '*[^0-9]*'
                when {(int)Country.Ru} then length("RegistrationNumber") = 13 and "RegistrationNumber" not glob '*[^0-9]*'
                else "RegistrationNumber" glob "CountryCode" || '-?*' end
                """.ReplaceLineEndings(" "));
            table.HasCheckConstraint(
                "CK_Partner_Region", $"(\"RegionId\" is null) = (\"Country\" = {(int)Country.Other})");
        });
    }
}
