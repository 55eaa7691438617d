using JointVentures.Directory.Money;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JointVentures.Directory.Store.Configurations;

/// <summary>How <see cref="ExchangeRate"/> is stored.</summary>
public sealed class ExchangeRateConfiguration : IEntityTypeConfiguration<ExchangeRate>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<ExchangeRate> builder)
    {
        builder.HasIndex(x => new { x.Currency, x.Year }).IsUnique();
        builder.HasOrders(x => x.Currency, x => x.Year, x => x.PerUsdMicros);
        builder.HasOne(x => x.Citation).WithMany().OnDelete(DeleteBehavior.Restrict);
        builder.ToTable(table =>
        {
            table.HasCheckConstraint("CK_ExchangeRate_PerUsd", "\"PerUsdMicros\" > 0");
            table.HasCheckConstraint("CK_ExchangeRate_NotOfDollars", $"\"Currency\" <> {(int)Currency.Usd}");
        });
    }
}
