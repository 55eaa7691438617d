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
        builder.HasUniqueText(x => x.Code, x => x.NameRu, x => x.NameKk, x => x.NameEn);
        SearchIndex.HasSearchIndex(builder, "RegionSearch", [x => x.NameRu, x => x.NameKk, x => x.NameEn], [x => x.Code]);
        builder.HasOrders(x => x.Country, x => x.Kind, x => x.OnCommonBorder, x => x.Disputed);
        builder.ToTable(table =>
        {
            table.HasCheckConstraint("CK_Region_Country", $"\"Country\" in ({(int)Country.Kz}, {(int)Country.Ru})");
            table.HasCheckConstraint(
                "CK_Region_SubjectNumber",
                $"case \"Country\" when {(int)Country.Ru} then ifnull(\"SubjectNumber\", '') glob '[0-9][0-9]' else \"SubjectNumber\" is null end");
            table.HasCheckConstraint("CK_Region_Latitude", "\"LatitudeMicrodegrees\" between -90000000 and 90000000");
            table.HasCheckConstraint("CK_Region_Longitude", "\"LongitudeMicrodegrees\" between -180000000 and 180000000");
        });
    }
}
