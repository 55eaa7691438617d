using JointVentures.Directory.Investments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JointVentures.Directory.Store.Configurations;

/// <summary>How <see cref="Investment"/> is stored.</summary>
public sealed class InvestmentConfiguration : IEntityTypeConfiguration<Investment>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<Investment> builder)
    {
        builder.HasOrders(
            x => x.Direction, x => x.Kind, x => x.AmountMinor, x => x.AmountCurrency, x => x.AmountUsdCents, x => x.MadeOn,
            x => x.UpdatedAt);
        builder.HasOrdersWithin(
            [nameof(Investment.VentureId), nameof(Investment.InvestorId)],
            [nameof(Investment.AmountUsdCents), nameof(Investment.MadeOn)]);
        builder.HasOrdersWithin(
            [nameof(Investment.Direction), nameof(Investment.Kind)],
            [nameof(Investment.AmountUsdCents), nameof(Investment.MadeOn)]);
        builder.HasOrders(x => x.VentureId, x => x.InvestorId);
        builder.HasOne(x => x.Venture).WithMany(x => x.Investments).HasForeignKey(x => x.VentureId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(x => x.Investor).WithMany(x => x.Investments).HasForeignKey(x => x.InvestorId).OnDelete(DeleteBehavior.Restrict);
        builder.ToTable(table => table.HasAmount(
            "Investment", nameof(Investment.AmountMinor), $"(\"AmountMinor\" < 0) = (\"Kind\" = {(int)InvestmentKind.Divestment})"));
    }
}
