using JointVentures.Directory.Cooperation;
using JointVentures.Directory.Geography;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JointVentures.Directory.Store.Configurations;

/// <summary>How <see cref="Forum"/> is stored.</summary>
public sealed class ForumConfiguration : IEntityTypeConfiguration<Forum>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<Forum> builder)
    {
        builder.HasIndex(x => x.Number).IsUnique();
        builder.HasText(x => x.CityRu, x => x.CityKk, x => x.CityEn, x => x.ThemeRu, x => x.ThemeKk, x => x.ThemeEn);
        builder.HasOrders(x => x.Year, x => x.HeldOn, x => x.Country);
        builder.HasOne(x => x.Citation).WithMany().OnDelete(DeleteBehavior.Restrict);
        builder.ToTable(table =>
        {
            table.HasCheckConstraint("CK_Forum_Number", "\"Number\" > 0");
            table.HasCheckConstraint("CK_Forum_HeldInYear", "cast(substr(\"HeldOn\", 1, 4) as integer) = \"Year\"");
            table.HasCheckConstraint("CK_Forum_Country", $"\"Country\" in ({(int)Country.Kz}, {(int)Country.Ru})");
            table.HasCheckConstraint(
                "CK_Forum_Theme",
                "(\"ThemeRu\" is null) = (\"ThemeKk\" is null) and (\"ThemeRu\" is null) = (\"ThemeEn\" is null)");
        });
    }
}
