using JointVentures.Directory.Geography;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JointVentures.Directory.Store.Configurations;

/// <summary>How <see cref="Region"/> is stored.</summary>
public sealed class RegionConfiguration : IEntityTypeConfiguration<Region>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<Region> builder)
    {
        builder.HasIndex(x => x.Code).IsUnique();
        builder.HasIndex(x => x.NameRu).IsUnique();
        builder.HasIndex(x => x.NameKk).IsUnique();
        builder.HasIndex(x => x.NameEn).IsUnique();
        builder.HasText(x => x.Code, x => x.NameRu, x => x.NameKk, x => x.NameEn);
        builder.HasOrders(x => x.Country, x => x.Kind, x => x.OnCommonBorder, x => x.Disputed);
        builder.ToTable(table => table.HasCheckConstraint(
            "CK_Region_Country", $"\"Country\" in ({(int)Country.Kz}, {(int)Country.Ru})"));
    }
}
