using JointVentures.Directory.Ventures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JointVentures.Directory.Store.Configurations;

/// <summary>How <see cref="Stake"/> is stored.</summary>
public sealed class StakeConfiguration : IEntityTypeConfiguration<Stake>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<Stake> builder)
    {
        builder.HasIndex(x => new { x.VentureId, x.PartnerId }).IsUnique();
        builder.HasOrdersWithin(
            [nameof(Stake.VentureId), nameof(Stake.PartnerId)], [nameof(Stake.ShareBasisPoints), nameof(Stake.Since)]);
        // The owners of a venture are listed the largest first, and of equal ones the one that was there first.
        builder.HasIndex(x => new { x.VentureId, x.ShareBasisPoints }).IsDescending(false, true);
        builder.HasOrders(
            x => x.VentureId, x => x.PartnerId, x => x.ShareBasisPoints, x => x.ContributionMinor, x => x.ContributionCurrency,
            x => x.ContributionUsdCents, x => x.Since);
        builder.HasOne(x => x.Venture).WithMany(x => x.Stakes).HasForeignKey(x => x.VentureId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(x => x.Partner).WithMany(x => x.Stakes).HasForeignKey(x => x.PartnerId).OnDelete(DeleteBehavior.Restrict);
        builder.ToTable(table =>
        {
            table.HasShare("Stake", nameof(Stake.ShareBasisPoints));
            table.HasCheckConstraint("CK_Stake_NotEmpty", "\"ShareBasisPoints\" > 0");
            table.HasMoney("Stake", nameof(Stake.ContributionMinor), "\"ContributionMinor\" >= 0");
        });
    }
}
