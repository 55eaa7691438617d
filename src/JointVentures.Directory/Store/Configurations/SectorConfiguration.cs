using JointVentures.Directory.Sectors;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JointVentures.Directory.Store.Configurations;

/// <summary>How <see cref="Sector"/> is stored.</summary>
public sealed class SectorConfiguration : IEntityTypeConfiguration<Sector>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<Sector> builder)
    {
        builder.HasUniqueText(x => x.Code);
        builder.HasText(x => x.NameRu, x => x.NameKk, x => x.NameEn);
        SearchIndex.HasSearchIndex(builder, "SectorSearch", [x => x.NameRu, x => x.NameKk, x => x.NameEn], [x => x.Code]);
        builder.HasOrders(x => x.ParentId, x => x.NamedInSource);
        builder.HasOne(x => x.Parent).WithMany().HasForeignKey(x => x.ParentId).OnDelete(DeleteBehavior.Restrict);
        builder.ToTable(table => table.HasCheckConstraint(
            "CK_Sector_Code", "\"Code\" glob case when \"ParentId\" is null then '[A-Z]' else '[0-9][0-9]' end"));
    }
}
