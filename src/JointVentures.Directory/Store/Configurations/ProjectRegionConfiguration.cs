using JointVentures.Directory.Cooperation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JointVentures.Directory.Store.Configurations;

/// <summary>How <see cref="ProjectRegion"/> is stored.</summary>
public sealed class ProjectRegionConfiguration : IEntityTypeConfiguration<ProjectRegion>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<ProjectRegion> builder)
    {
        builder.HasKey(x => new { x.ProjectId, x.RegionId });
        builder.HasOne(x => x.Project).WithMany(x => x.Regions).HasForeignKey(x => x.ProjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(x => x.Region).WithMany().HasForeignKey(x => x.RegionId).OnDelete(DeleteBehavior.Restrict);
    }
}
