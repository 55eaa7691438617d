using JointVentures.Directory.Cooperation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JointVentures.Directory.Store.Configurations;

/// <summary>How <see cref="Agreement"/> is stored.</summary>
public sealed class AgreementConfiguration : IEntityTypeConfiguration<Agreement>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<Agreement> builder)
    {
        builder.HasText(x => x.TitleRu, x => x.TitleKk, x => x.TitleEn);
        builder.HasOrders(x => x.RussianRegionId, x => x.KazakhRegionId, x => x.SectorId, x => x.SignedOn, x => x.ForumId);
        builder.ToTable(table => table.HasCheckConstraint(
            "CK_Agreement_TwoRegions", "\"RussianRegionId\" <> \"KazakhRegionId\""));
        builder.HasOne(x => x.RussianRegion).WithMany().HasForeignKey(x => x.RussianRegionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(x => x.KazakhRegion).WithMany().HasForeignKey(x => x.KazakhRegionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(x => x.Sector).WithMany().OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(x => x.Forum).WithMany().OnDelete(DeleteBehavior.Restrict);
    }
}
