using JointVentures.Directory.Cooperation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JointVentures.Directory.Store.Configurations;

/// <summary>How <see cref="Project"/> is stored.</summary>
public sealed class ProjectConfiguration : IEntityTypeConfiguration<Project>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<Project> builder)
    {
        builder.HasUniqueText(x => x.NameRu, x => x.NameKk, x => x.NameEn);
        builder.HasText(x => x.DescriptionRu, x => x.DescriptionKk, x => x.DescriptionEn);
        builder.HasOrders(x => x.SectorId, x => x.StartedOn);
        builder.HasOne(x => x.Sector).WithMany().OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(x => x.Citation).WithMany().OnDelete(DeleteBehavior.Restrict);
    }
}
