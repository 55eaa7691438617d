using JointVentures.Directory.Sources;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JointVentures.Directory.Store.Configurations;

/// <summary>How <see cref="OfficialFigure"/> is stored.</summary>
public sealed class OfficialFigureConfiguration : IEntityTypeConfiguration<OfficialFigure>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<OfficialFigure> builder)
    {
        builder.HasUniqueText(x => x.Key);
        builder.HasText(
            x => x.MetricRu, x => x.MetricKk, x => x.MetricEn, x => x.Unit, x => x.Period, x => x.Side, x => x.StatedBy,
            x => x.About);
        builder.HasOrders(x => x.Qualifier, x => x.ValueMicros);
        builder.HasOne(x => x.Citation).WithMany().OnDelete(DeleteBehavior.Restrict);
    }
}
