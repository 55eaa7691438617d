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
        builder.HasIndex(x => x.Code).IsUnique();
        builder.HasText(x => x.Code, x => x.NameRu, x => x.NameKk, x => x.NameEn);
        builder.HasOrders(x => x.ParentId, x => x.NamedInSource);
        builder.HasOne(x => x.Parent).WithMany().HasForeignKey(x => x.ParentId).OnDelete(DeleteBehavior.Restrict);
    }
}
